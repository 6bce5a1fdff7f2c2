package letter.language;

import java.util.Optional;

/**
 * The common noun before a name in quotation marks, put into the case that {@code в} asks for:
 * {@code школе «Тихий берег»}.
 *
 * <p>The name itself stays as it is, and so does all that begins with another word.
 */
final class RussianHead {
    private RussianHead() {}

    static Optional<String> in(String name) {
        int quote = name.indexOf(" «");
        String noun = quote < 0 ? "" : noun(Words.lower(name.substring(0, quote)));
        return noun.isEmpty() ? Optional.empty() : Optional.of(noun + name.substring(quote));
    }

    private static String noun(String head) {
        return switch (head) {
            case "агентство" -> "агентстве";
            case "академия" -> "академии";
            case "ассоциация" -> "ассоциации";
            case "банк" -> "банке";
            case "библиотека" -> "библиотеке";
            case "весенняя школа" -> "весенней школе";
            case "газета" -> "газете";
            case "гимназия" -> "гимназии";
            case "журнал" -> "журнале";
            case "зимняя школа" -> "зимней школе";
            case "издательство" -> "издательстве";
            case "институт" -> "институте";
            case "клиника" -> "клинике";
            case "клуб" -> "клубе";
            case "компания" -> "компании";
            case "конгресс" -> "конгрессе";
            case "конкурс" -> "конкурсе";
            case "конференция" -> "конференции";
            case "лаборатория" -> "лаборатории";
            case "лагерь" -> "лагере";
            case "летняя школа" -> "летней школе";
            case "лицей" -> "лицее";
            case "магистерская программа" -> "магистерской программе";
            case "музей" -> "музее";
            case "олимпиада" -> "олимпиаде";
            case "организация" -> "организации";
            case "осенняя школа" -> "осенней школе";
            case "приют" -> "приюте";
            case "программа" -> "программе";
            case "проект" -> "проекте";
            case "семинар" -> "семинаре";
            case "симпозиум" -> "симпозиуме";
            case "студия" -> "студии";
            case "театр" -> "театре";
            case "университет" -> "университете";
            case "фестиваль" -> "фестивале";
            case "фирма" -> "фирме";
            case "фонд" -> "фонде";
            case "форум" -> "форуме";
            case "хакатон" -> "хакатоне";
            case "холдинг" -> "холдинге";
            case "центр" -> "центре";
            case "чтения" -> "чтениях";
            case "школа" -> "школе";
            default -> "";
        };
    }
}

package letter.language;

import java.util.Optional;

/**
 * The common noun that a name begins with, put into the case of its sentence: {@code школе «Тихий
 * берег»}, {@code Институте гидрологии РАН}.
 *
 * <p>What follows the noun is the same in each case, and stays; so does all that begins with
 * another word.
 */
final class RussianHead {
    private RussianHead() {}

    /** As {@code в} asks for it. */
    static Optional<String> in(String name) {
        for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
            String noun = noun(Words.lower(name.substring(0, end)));
            if (!noun.isEmpty()) {
                return declined(name, end, noun);
            }
        }
        return Optional.empty();
    }

    /** Whether it is {@code Гимназия № 1} or the like, which pupils go to. */
    static boolean isSchool(String name) {
        return switch (Words.first(name)) {
            case "гимназия", "лицей", "школа" -> in(name).isPresent();
            default -> false;
        };
    }

    /** What supports somebody, as {@code на} asks for it: {@code стипендию имени Берга}. */
    static Optional<String> to(String name) {
        int end = Math.max(0, name.indexOf(' '));
        String noun =
                switch (Words.lower(name.substring(0, end))) {
                    case "грант" -> "грант";
                    case "конкурс" -> "конкурс";
                    case "премия" -> "премию";
                    case "стипендия" -> "стипендию";
                    default -> "";
                };
        Optional<String> declined = noun.isEmpty() ? Optional.empty() : declined(name, end, noun);
        return declined.isPresent()
                ? Optional.of(RussianNames.small(declined.get()))
                : Optional.empty();
    }

    /** A noun before a name in quotation marks is small; any other is written as in the name. */
    private static Optional<String> declined(String name, int end, String noun) {
        String rest = name.substring(end);
        char next = rest.length() > 1 ? rest.charAt(1) : ' ';
        if (RussianNames.isQuote(next)) {
            return Optional.of(noun + rest);
        }
        // After a dash or an "и" there may stand a second noun, in the nominative, too.
        boolean more = Character.isLetterOrDigit(next) || next == '№';
        if (!more || rest.startsWith(" и ")) {
            return Optional.empty();
        }
        // One of many is no name: it is "в школе № 5".
        boolean named = Character.isUpperCase(name.charAt(0)) && next != '№';
        return Optional.of(
                named
                        ? Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + rest
                        : noun + rest);
    }

    private static String noun(String head) {
        return switch (head) {
            case "агентство" -> "агентстве";
            case "академия" -> "академии";
            case "аспирантура" -> "аспирантуре";
            case "ассоциация" -> "ассоциации";
            case "бакалавриат" -> "бакалавриате";
            case "банк" -> "банке";
            case "библиотека" -> "библиотеке";
            case "больница" -> "больнице";
            case "весенняя школа" -> "весенней школе";
            case "газета" -> "газете";
            case "гимназия" -> "гимназии";
            case "городская больница" -> "городской больнице";
            case "городская поликлиника" -> "городской поликлинике";
            case "детская больница" -> "детской больнице";
            case "детская поликлиника" -> "детской поликлинике";
            case "детский сад" -> "детском саду";
            case "журнал" -> "журнале";
            case "зимняя школа" -> "зимней школе";
            case "издательство" -> "издательстве";
            case "институт" -> "институте";
            case "клиника" -> "клинике";
            case "клуб" -> "клубе";
            case "колледж" -> "колледже";
            case "компания" -> "компании";
            case "конгресс" -> "конгрессе";
            case "конкурс" -> "конкурсе";
            case "конференция" -> "конференции";
            case "лаборатория" -> "лаборатории";
            case "лагерь" -> "лагере";
            case "летняя школа" -> "летней школе";
            case "лицей" -> "лицее";
            case "магистерская программа" -> "магистерской программе";
            case "магистратура" -> "магистратуре";
            case "музей" -> "музее";
            case "олимпиада" -> "олимпиаде";
            case "организация" -> "организации";
            case "областная больница" -> "областной больнице";
            case "ординатура" -> "ординатуре";
            case "осенняя школа" -> "осенней школе";
            case "поликлиника" -> "поликлинике";
            case "приют" -> "приюте";
            case "программа" -> "программе";
            case "проект" -> "проекте";
            case "семинар" -> "семинаре";
            case "симпозиум" -> "симпозиуме";
            case "специалитет" -> "специалитете";
            case "средняя школа" -> "средней школе";
            case "студия" -> "студии";
            case "театр" -> "театре";
            case "техникум" -> "техникуме";
            case "университет" -> "университете";
            case "училище" -> "училище";
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

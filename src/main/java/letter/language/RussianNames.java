package letter.language;

import java.util.Optional;
import java.util.Set;

/**
 * How a Russian sentence cites names, of which it declines none: Russian ones stand in quotation
 * marks after a noun of the sentence's own, those in other letters as they are.
 */
final class RussianNames {
    private static final String QUOTES = "«„“\"»”";

    /** What closes each that opens, in the same place. */
    private static final String CLOSING = "»“”\"  ";

    private static final String VOWELS = "АЕЁИОУЫЭЮЯ";

    /** Forms of companies and institutions that are never declined: {@code в ООО «Тополь»}. */
    private static final Set<String> FORMS =
            Words.set(
                    """
                    АНО, АО, ГБОУ, ГБУ, ГБУЗ, ГКУ, ГУП, ЗАО, МБОУ, МБУ, МУП, НИИ, НКО, ОАО, ООО,
                    ПАО, ТОО, ФГАОУ, ФГБОУ, ФГБУ, ФГУП""");

    /** How words begin in the names of what is no company. */
    private static final String[] INSTITUTIONS = {
        "агентств",
        "администрац",
        "академи",
        "архив",
        "ассоциац",
        "библиотек",
        "больниц",
        "галере",
        "гимнази",
        "департамент",
        "заповедник",
        "институт",
        "кафедр",
        "клиник",
        "клуб",
        "колледж",
        "комитет",
        "консерватори",
        "лаборатори",
        "лицей",
        "министерств",
        "музей",
        "обсерватори",
        "общество",
        "поликлиник",
        "приют",
        "служба",
        "союз",
        "театр",
        "техникум",
        "университет",
        "управлени",
        "училищ",
        "факультет",
        "фонд",
        "центр",
        "школ"
    };

    private RussianNames() {}

    /** In quotation marks, those inside it in the other ones: {@code «О „тихих“ дворах»}. */
    static String quoted(String name) {
        return isQuoted(name) ? name : "«" + name.replace('«', '„').replace('»', '“') + "»";
    }

    /** Whether one pair of quotation marks is around all of it. */
    static boolean isQuoted(String name) {
        int last = name.length() - 1;
        int opening = QUOTES.indexOf(name.charAt(0));
        return last > 0
                && opening >= 0
                && name.charAt(last) == CLOSING.charAt(opening)
                && !hasQuotes(name.substring(1, last));
    }

    /** In quotation marks if it is in Russian letters. */
    static String cited(String name) {
        return isRussian(name) ? quoted(name) : name;
    }

    static boolean hasQuotes(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isQuote(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isRussian(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isRussian(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRussian(char c) {
        return c >= 'А' && c <= 'я' || c == 'Ё' || c == 'ё';
    }

    /** A common noun inside a sentence: {@code Инженер} is {@code инженер}, {@code HR} is not. */
    static String small(String name) {
        boolean capital =
                name.length() > 1
                        && isRussian(name.charAt(0))
                        && isRussian(name.charAt(1))
                        && Character.isUpperCase(name.charAt(0))
                        && Character.isLowerCase(name.charAt(1));
        return capital ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** Whether a word of the name begins like one of these, in small letters. */
    static boolean hasWord(String name, String... beginnings) {
        String small = Words.lower(name);
        for (String beginning : beginnings) {
            int at = small.indexOf(beginning);
            while (at > 0 && Character.isLetter(small.charAt(at - 1))) {
                at = small.indexOf(beginning, at + 1);
            }
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where somebody works, and as what, in brackets: {@code в компании «Тополь» (должность —
     * инженер)}, {@code в МГУ}, {@code в Northlight AI}.
     *
     * @param noun what it is where the name does not tell, after {@code в}: {@code компании}
     * @param aside what stands in brackets; may be empty
     */
    static String at(String name, String noun, String aside) {
        String brackets = aside.isEmpty() ? "" : " (" + aside + ")";
        if (!isRussian(name)) {
            return into(name) + " " + name + brackets;
        }
        if (isInvariant(name)) {
            return "в " + name + brackets;
        }
        Optional<String> headed = RussianHead.in(name);
        if (headed.isPresent()) {
            return "в " + headed.get() + brackets;
        }
        boolean institution =
                hasQuotes(name) || hasWord(name, INSTITUTIONS) || isAcronym(firstWord(name));
        return "в " + (institution ? "организации " : noun + " ") + quoted(name) + brackets;
    }

    /** {@code в}, or {@code во} where two consonants would follow it: {@code во Flanders Cup}. */
    static String into(String name) {
        String start = Words.lower(name.substring(0, Math.min(2, name.length())));
        boolean heavy =
                start.length() == 2
                        && "vfвф".indexOf(start.charAt(0)) >= 0
                        && Character.isLowerCase(name.charAt(1))
                        && "aeiouyаеёиоуыэюяäöüéèáóíú".indexOf(start.charAt(1)) < 0;
        return heavy ? "во" : "в";
    }

    /**
     * Whether it is the same in each case: {@code ООО «Тополь»}, {@code НИУ ВШЭ}, {@code МГУ имени
     * М. В. Ломоносова}; {@code ВГИК} is not.
     */
    static boolean isInvariant(String name) {
        String first = firstWord(name);
        if (FORMS.contains(first)) {
            return true;
        }
        String rest = name;
        while (true) {
            String word = firstWord(rest);
            if (!isAcronym(word) || !isSpelled(word)) {
                return false;
            }
            if (word.length() == rest.length()) {
                return true;
            }
            rest = rest.substring(word.length() + 1);
            if (rest.startsWith("им. ") || rest.startsWith("имени ")) {
                return true;
            }
        }
    }

    /** {@code МГУ}, {@code СПбГУ}: Russian letters, capitals most of them. */
    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!isRussian(word.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 && capitals * 2 > word.length();
    }

    /** Read letter by letter, or with a vowel at its end: nothing that a case could change. */
    private static boolean isSpelled(String acronym) {
        if (VOWELS.indexOf(acronym.charAt(acronym.length() - 1)) >= 0) {
            return true;
        }
        for (int i = 0; i < acronym.length(); i++) {
            if (VOWELS.indexOf(acronym.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String firstWord(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}

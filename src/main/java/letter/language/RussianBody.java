package letter.language;

/**
 * Those who sit in a committee, after {@code Уважаемые}: {@code члены приёмной комиссии КФУ}.
 *
 * <p>Of the name only its first noun is put into the genitive, one of the few that such bodies are
 * called by; what follows it stands in the genitive already. Of any other body one writes to one's
 * colleagues.
 */
final class RussianBody {
    private static final String COLLEAGUES = "коллеги";

    private RussianBody() {}

    static String members(String body) {
        String name = bare(body);
        if (!RussianNames.isRussian(name)) {
            boolean committee =
                    RussianNames.hasWord(
                            name, "board", "commission", "committee", "council", "jury", "panel");
            return committee ? "члены " + name : COLLEAGUES;
        }
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        String rest = blank < 0 ? "" : name.substring(blank);
        if (isPlural(first)) {
            return RussianNames.small(name);
        }
        String genitive = genitive(first);
        if (!genitive.isEmpty()) {
            return "члены " + genitive + rest;
        }
        int next = rest.indexOf(' ', 1);
        String noun = rest.isEmpty() ? "" : rest.substring(1, next < 0 ? rest.length() : next);
        genitive = genitive(noun);
        String adjective = adjective(first, noun);
        return genitive.isEmpty() || adjective.isEmpty()
                ? COLLEAGUES
                : "члены " + adjective + " " + genitive + (next < 0 ? "" : rest.substring(next));
    }

    /** Without what a salutation adds itself. */
    private static String bare(String body) {
        String name = body;
        for (String word :
                new String[] {"Уважаемые ", "Dear ", "The ", "the ", "Members of the "}) {
            name = name.startsWith(word) ? name.substring(word.length()) : name;
        }
        boolean marked = name.endsWith("!") || name.endsWith(",");
        return marked && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isPlural(String noun) {
        return switch (Words.lower(noun)) {
            case "коллеги", "организаторы", "преподаватели", "сотрудники", "члены" -> true;
            default -> false;
        };
    }

    private static String genitive(String noun) {
        return switch (Words.lower(noun)) {
            case "комиссия" -> "комиссии";
            case "комитет" -> "комитета";
            case "оргкомитет" -> "оргкомитета";
            case "совет" -> "совета";
            case "жюри" -> "жюри";
            default -> "";
        };
    }

    /** {@code приёмной}, {@code организационного}; empty for what does not go with the noun. */
    private static String adjective(String word, String noun) {
        String stem = RussianNames.small(word);
        int length = stem.length();
        if (length < 4) {
            return "";
        }
        boolean feminine = Words.lower(noun).equals("комиссия");
        String ending = stem.substring(length - 3);
        String without = stem.substring(0, length - 2);
        return switch (ending) {
            case "ная", "кая" -> feminine ? without + "ой" : "";
            case "ный", "кий" -> feminine ? "" : without + "ого";
            default -> "";
        };
    }
}

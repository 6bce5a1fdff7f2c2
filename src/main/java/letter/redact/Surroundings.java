package letter.redact;

/** What stands around a word, where that tells whether it is a name. */
final class Surroundings {
    private Surroundings() {}

    /** Whether it is called like a month: {@code April}, {@code May}, {@code August}. */
    static boolean isMonth(Folded text, int at, int end) {
        StringBuilder word = new StringBuilder();
        for (int i = at; i < end; i++) {
            word.appendCodePoint(text.at(i));
        }
        return switch (word.toString()) {
            case "jan",
                    "mar",
                    "april",
                    "avril",
                    "abril",
                    "aprile",
                    "may",
                    "mai",
                    "mayo",
                    "june",
                    "juni",
                    "juin",
                    "junio",
                    "july",
                    "juli",
                    "julio",
                    "august",
                    "agosto" ->
                    true;
            default -> false;
        };
    }

    /** Whether a day stands before it or a year after it: {@code 20 April}, {@code May 2025}. */
    static boolean besideNumber(Folded text, int at, int end) {
        int after = end;
        while (after < text.length() && text.at(after) == ' ') {
            after++;
        }
        int before = at - 1;
        while (before >= 0 && (text.at(before) == ' ' || text.at(before) == '.')) {
            before--;
        }
        return after < text.length() && Character.isDigit(text.at(after))
                || before >= 0 && Character.isDigit(text.at(before));
    }

    /** Whether a word may have its capital from that alone. */
    static boolean beginsSentence(Folded text, int at) {
        int before = at - 1;
        int feeds = 0;
        while (before >= 0 && text.at(before) == ' ') {
            feeds += text.text().charAt(text.start(before)) == '\n' ? 1 : 0;
            before--;
        }
        return before < 0 || feeds > 1 || ".!?:;-–—•*\"“„«([".indexOf(text.at(before)) >= 0;
    }
}

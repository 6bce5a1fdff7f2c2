package letter.cli;

/** What a terminal may be shown of text that came from a file: nothing that could steer it. */
final class Harmless {
    private Harmless() {}

    /** The text with every control and every mark that turns its direction made visible. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || !steers(c)) {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 15, 16));
                }
            }
        }
        return out.toString();
    }

    /**
     * The same on one line, as a name may hold a line feed, and pass for a complaint of its own.
     */
    static String line(String text) {
        return text(text).replace("\n", "\\n");
    }

    private static boolean steers(char c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029;
    }
}

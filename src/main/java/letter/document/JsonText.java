package letter.document;

/** Text as JSON writes it (RFC 8259, section 7). */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes, with what must be escaped escaped; always one line. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    /** The same, at the end of what is written already. */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\' || isPlain(c, text, i)) {
                continue;
            }
            out.append(text, plain, i);
            plain = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> hexadecimal(out, c);
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** Whether a character beyond ASCII stays as it is. */
    private static boolean isPlain(char c, String text, int index) {
        return c > 0x9F && c != 0x2028 && c != 0x2029 && !lone(text, index);
    }

    private static boolean lone(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static void hexadecimal(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 15, 16));
        }
    }
}

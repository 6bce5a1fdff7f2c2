package letter.document;

import java.util.Locale;

/** What a user wrote, as a message repeats it: in quotes, short, on one line. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String quoted(String text) {
        return "'" + brief(text) + "'";
    }

    /** The text without line breaks and what cannot be printed, and cut where it is long. */
    static String brief(String text) {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < text.length() && shown <= LONGEST; shown++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (shown == LONGEST) {
                out.append('…');
            } else if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (Printable.isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('<').append(name(c)).append('>');
            }
        }
        return out.toString();
    }

    /** The name of a character that cannot be shown: {@code U+0007}. */
    static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}

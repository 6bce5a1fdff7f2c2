package letter.value;

/** What counts as a blank: Unicode's white space, but not what keeps words together. */
public final class Blanks {
    private Blanks() {}

    /** Whether lines may break here: Unicode's White_Space but for the no-break spaces. */
    public static boolean isBlank(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x85) {
            return false;
        }
        return switch (codePoint) {
            case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x1680, 0x2028, 0x2029, 0x205F, 0x3000 ->
                    true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A && codePoint != 0x2007;
        };
    }

    /** A no-break space (U+00A0, U+2007, U+202F): kept inside a text, dropped at its ends. */
    public static boolean isNoBreakSpace(int codePoint) {
        return codePoint == 0xA0 || codePoint == 0x2007 || codePoint == 0x202F;
    }

    /** Runs of blanks become one space; blanks and no-break spaces at the ends go. */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        StringBuilder out = new StringBuilder(end - start);
        boolean pending = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = true;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Most texts are, and need no copy. */
    private static boolean isCollapsed(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most characters are letters.
            if ((c <= ' ' || c >= 0x85)
                    && (c == ' ' ? before == ' ' : isBlank(c) || i == 0 && isNoBreakSpace(c))) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || !isSpace(before);
    }

    private static boolean isSpace(char c) {
        return isBlank(c) || isNoBreakSpace(c);
    }
}

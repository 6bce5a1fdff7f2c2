package letter.markdown;

/**
 * Text as Markdown that shows exactly that text: {@code C*} is {@code C\*}, and {@code AT&T},
 * {@code C#}, {@code snake_case} stay as they are.
 *
 * <p>What would start a block is escaped where a line starts, by {@link BlockStart}.
 */
public final class MarkdownEscaper {
    /** Stands for a neighbour that is not known, so that it can be any. */
    static final int ANY = -1;

    private MarkdownEscaper() {}

    /** The text, escaped so that it is safe inside any line, whatever stands beside it. */
    public static String escape(String text) {
        return escape(text, ANY, ANY);
    }

    /** The same between two known characters, which spares some escapes; most texts need none. */
    static String escape(String text, int before, int after) {
        if (nextActive(text, 0, before, after) == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        escape(text, before, after, out);
        return out.toString();
    }

    static void escape(String text, int before, int after, StringBuilder out) {
        int start = 0;
        int active = nextActive(text, 0, before, after);
        while (active < text.length()) {
            out.append(text, start, active).append('\\');
            start = active;
            active = nextActive(text, active + 1, before, after);
        }
        out.append(start == 0 ? text : text.substring(start));
    }

    /** Where the next character stands that needs a backslash; the text's length for none. */
    private static int nextActive(String text, int from, int before, int after) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            boolean word = isLetter(c) || c == ' ' || c >= 0x80;
            if (!word && isActive(text, i, before, after)) {
                return i;
            }
        }
        return length;
    }

    private static boolean isActive(String text, int i, int before, int after) {
        return switch (text.charAt(i)) {
            // '|' and '~' for the dialects that have tables and strikethrough.
            case '\\', '`', '*', '[', ']', '|', '~' -> true;
            case '_' -> !(isInWord(at(text, i - 1, before)) && isInWord(at(text, i + 1, after)));
            // Before anything but a blank: HTML, or an address as in '<1@x.org>'.
            case '<' -> at(text, i + 1, after) != ' ' && at(text, i + 1, after) != '\n';
            case '&' -> startsEntity(text, i + 1, after);
            case '!' -> i + 1 == text.length() && after == '[';
            default -> false;
        };
    }

    private static int at(String text, int index, int outside) {
        return index >= 0 && index < text.length() ? text.charAt(index) : outside;
    }

    /**
     * Letters and digits between which an underscore is only an underscore. A fixed range, because
     * what is a letter depends on the JDK, and the bytes of a letter may not.
     */
    private static boolean isInWord(int c) {
        return isLetter(c)
                || isDigit(c)
                || c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7
                || c >= 0x400 && c <= 0x481;
    }

    /** Whether an entity starts here, or could together with what follows the text. */
    static boolean startsEntity(String text, int from, int after) {
        int i = from;
        boolean number = i < text.length() && text.charAt(i) == '#';
        if (number) {
            i++;
        }
        int start = i;
        while (i < text.length() && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)))) {
            i++;
        }
        // No entity has a name of one letter: 'AT&T' and 'R&D' stay as they are.
        boolean named = number ? i > start : i > start + 1;
        if (i < text.length()) {
            return named && text.charAt(i) == ';';
        }
        return after == ANY && (named || i == start) || named && after == ';';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

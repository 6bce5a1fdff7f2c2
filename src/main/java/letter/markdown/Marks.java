package letter.markdown;

/**
 * The characters that tell, in a merged template, what the template's author meant as a line, a
 * paragraph or a value. Neither a template's source nor a value can hold one of its own.
 *
 * <p>All below U+0100: a text with a character beyond takes two bytes for each, and twice the time.
 */
public final class Marks {
    /** A blank line of a template: the only paragraph break. */
    public static final char PARAGRAPH = '\u0004';

    /** A line of its own: each line of a page, each list item of a body. */
    public static final char LINE = '\u0003';

    /** Stands for a block that is finished already, and is not read again. */
    public static final char BLOCK = '\u0005';

    /** The start of a value: what follows is words, even where it looks like a block's start. */
    public static final char VALUE = '\u0001';

    /** The end of a value: what follows is the template's own. */
    public static final char END = '\u0002';

    private Marks() {}

    /** A body's source, marked: line feeds stay, so that tags keep their lines. */
    public static String body(String source) {
        return marked(source, false);
    }

    /** A page's source, marked: as a body, and each line is a line. */
    public static String page(String source) {
        return marked(source, true);
    }

    private static String marked(String source, boolean everyLine) {
        char[] characters = source.toCharArray();
        StringBuilder out = new StringBuilder(characters.length + 64);
        int start = 0;
        while (start < characters.length) {
            line(characters, start, everyLine, out);
            int feed = source.indexOf('\n', start);
            int end = feed < 0 ? characters.length : feed + 1;
            out.append(characters, start, end - start);
            start = end;
        }
        return out.toString();
    }

    /**
     * Appends the mark of the line that begins at this index, if it has one.
     *
     * @param everyLine whether each line is one, and not only the items of lists
     */
    public static void line(char[] source, int start, boolean everyLine, StringBuilder out) {
        int i = start;
        while (i < source.length && isBlank(source[i]) && !isEnd(source[i])) {
            i++;
        }
        if (i == source.length || isEnd(source[i])) {
            out.append(PARAGRAPH);
        } else if (everyLine || source[i] == '-' && i + 1 < source.length && source[i + 1] == ' ') {
            out.append(LINE);
        }
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x80 ? Character.isWhitespace(c) : false;
    }
}

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

    /** A line feed inside markup that is printed as it is. */
    public static final char NEWLINE = '\u000B';

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
        StringBuilder out = new StringBuilder(source.length() + 64);
        int start = 0;
        while (start < source.length()) {
            int feed = source.indexOf('\n', start);
            int end = feed < 0 ? source.length() : feed;
            String line = source.substring(start, end);
            if (line.isBlank()) {
                out.append(PARAGRAPH);
            } else if (everyLine || line.stripLeading().startsWith("- ")) {
                out.append(LINE);
            }
            out.append(line);
            if (feed >= 0) {
                out.append('\n');
            }
            start = end + 1;
        }
        return out.toString();
    }
}

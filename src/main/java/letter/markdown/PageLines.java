package letter.markdown;

/** The lines of a page as they are put together again. */
final class PageLines {
    private final StringBuilder out;
    private final boolean markdown;

    /** Whether the last line is one of a paragraph, so that a line after it needs a break. */
    private boolean breakable;

    private boolean blockEnded;

    /**
     * @param length about how long the page becomes
     */
    PageLines(boolean markdown, int length) {
        this.markdown = markdown;
        this.out = new StringBuilder(length + 16);
    }

    /** Adds a line, unless its tags rendered nothing. */
    void add(MarkedLine line) {
        String text = markdown ? line.escaped() : line.text();
        if (text.isBlank()) {
            return;
        }
        boolean paragraph = markdown && isParagraph(text);
        if (out.length() > 0) {
            if (blockEnded) {
                out.append("\n\n");
            } else {
                out.append(breakable && paragraph ? "\\\n" : "\n");
            }
        }
        out.append(text);
        breakable = paragraph;
        blockEnded = false;
    }

    /** Whether it is a line of a paragraph, and not of a list, a table, HTML, code or a body. */
    private static boolean isParagraph(String line) {
        int from = indentation(line);
        return from < 4
                && line.indexOf('\n') < 0
                && BlockStart.at(line, from).isEmpty()
                && !line.startsWith("|", from)
                && (!line.startsWith("<", from) || line.startsWith("< ", from))
                && !line.startsWith("```", from)
                && !line.startsWith("~~~", from);
    }

    static int indentation(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    /** An empty line follows, if anything does. */
    void endBlock() {
        blockEnded = true;
    }

    /** The page, its last line ended. */
    String text() {
        return out.length() == 0 ? "" : out.append('\n').toString();
    }
}

package letter.markdown;

/** The lines of a page as they are put together again. */
final class PageLines {
    private final StringBuilder out = new StringBuilder();
    private final boolean markdown;

    /** Whether the last line is one of a paragraph, so that a line after it needs a break. */
    private boolean breakable;

    private boolean blockEnded;

    PageLines(boolean markdown) {
        this.markdown = markdown;
    }

    /** Adds a line, unless its tags rendered nothing. */
    void add(MarkedLine line) {
        String text = markdown ? line.escaped() : line.text();
        if (text.isBlank()) {
            return;
        }
        boolean paragraph = markdown && line.text().indexOf('\n') < 0 && !line.startsBlock();
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

    /** An empty line follows, if anything does. */
    void endBlock() {
        blockEnded = true;
    }

    /** The page, its last line ended. */
    String text() {
        return out.length() == 0 ? "" : out.append('\n').toString();
    }
}

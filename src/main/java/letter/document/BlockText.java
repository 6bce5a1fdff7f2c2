package letter.document;

/**
 * Reads a usual {@code >} or {@code |} block, as SnakeYAML's {@code ScannerImpl.scanBlockScalar}
 * reads the same characters.
 */
final class BlockText {
    private final YamlText text;
    private final boolean folded;
    private final char chomping;
    private final int indent;
    private final StringBuilder out = new StringBuilder();

    /** How many empty lines have been read since the last line with text. */
    private int empty;

    /**
     * Reads its header, which is here.
     *
     * @param parent the column of the map or list that it stands in; -1 in none
     */
    BlockText(YamlText text, int parent) {
        this.text = text;
        this.folded = text.here() == '>';
        text.skip();
        this.chomping = text.here();
        if (chomping == '-' || chomping == '+') {
            text.skip();
        }
        text.skipBlanks();
        if (text.here() != '\n') {
            throw new UnusualYaml();
        }
        this.indent = Math.max(Math.max(parent, 0) + 1, indentation());
    }

    /** The column of the first line with text, or further where more blanks stand before it. */
    private int indentation() {
        int widest = 0;
        empty = -1;
        while (text.here() == '\n') {
            empty++;
            text.toNextLine();
            text.skipBlanks();
            widest = Math.max(widest, text.column(text.index()));
        }
        return widest;
    }

    /** Its text, the lines as they are or folded into paragraphs; steps to what follows it. */
    String read() {
        boolean inside = isInside();
        newlines(inside || chomping == '+' ? empty : 0);
        while (inside) {
            boolean even = text.here() != ' ';
            boolean ended = line();
            inside = isInside();
            if (inside) {
                goOn(folded && even && text.here() != ' ');
            } else {
                end(ended);
            }
        }
        return out.toString();
    }

    /** Ends a line before the next one, with which it may be joined. */
    private void goOn(boolean joined) {
        if (joined && empty == 0) {
            out.append(' ');
        }
        newlines(joined ? empty : empty + 1);
    }

    private void end(boolean ended) {
        newlines(ended && chomping != '-' ? 1 : 0);
        newlines(chomping == '+' ? empty : 0);
    }

    private boolean isInside() {
        return text.column() == indent;
    }

    /** Reads a line and steps to the next one with text; whether the line had an end. */
    private boolean line() {
        out.append(text.restOfLine());
        boolean ended = !text.isAtEnd();
        empty = -1;
        while (text.here() == '\n') {
            empty++;
            text.toNextLine();
            text.skipBlanks(indent);
        }
        return ended;
    }

    private void newlines(int count) {
        for (int i = 0; i < count; i++) {
            out.append('\n');
        }
    }
}

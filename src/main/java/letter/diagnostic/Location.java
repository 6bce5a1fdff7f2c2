package letter.diagnostic;

/**
 * A place in a source. Line and column are counted when they are asked for: most places of a
 * document are never told to anybody.
 *
 * @param index of the character in the source's text, in UTF-16 units from 0; -1 where the
 *     complaint is about the whole source
 */
public record Location(Source source, int index) {

    /** Whether a line can be shown for it. */
    public boolean hasLine() {
        return index >= 0;
    }

    /** The line in the file, from 1; 0 where the complaint is about the whole source. */
    public int line() {
        return hasLine() ? source.lineAt(index) : 0;
    }

    /** The column, from 1, in code points; 0 where there is no line. */
    public int column() {
        return hasLine() ? source.columnAt(index) : 0;
    }
}

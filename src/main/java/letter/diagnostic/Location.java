package letter.diagnostic;

/**
 * A place in a source.
 *
 * @param line from 1; 0 where the complaint is about the whole source
 * @param column from 1, in code points; 0 with line 0
 */
public record Location(Source source, int line, int column) {

    /** Whether a line can be shown for it. */
    public boolean hasLine() {
        return line > 0;
    }
}

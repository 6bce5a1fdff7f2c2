package letter.template;

import letter.markdown.Marks;

/** How the lines of a template's source run: together, or each for itself. */
public enum Flow {
    /** Only blank lines and list items count, as in the body of a letter. */
    BODY,
    /** Each line is a line, as in the page around it. */
    PAGE;

    /** Appends what marks the line of a source that begins at this index. */
    void mark(char[] source, int lineStart, StringBuilder out) {
        Marks.line(source, lineStart, this == PAGE, out);
    }
}

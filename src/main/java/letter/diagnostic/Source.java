package letter.diagnostic;

/**
 * A text and the name that a user knows it by: a file's path, {@code <stdin>}, {@code --set}.
 *
 * @param name as printed in front of a complaint
 * @param text the whole text, line ends as they came
 * @param typed whether it stands on the command line, so that what is wrong in it is wrong usage
 */
public record Source(String name, String text, boolean typed) {

    /** The text of a file. */
    public static Source file(String name, String text) {
        return new Source(name, text, false);
    }

    /** The value of an option, as it was typed. */
    public static Source option(String name, String text) {
        return new Source(name, text, true);
    }

    /** The place of a complaint about the whole of it. */
    public Location whole() {
        return new Location(this, 0, 0);
    }

    /** The place at line and column, both from 1; columns count code points. */
    public Location at(int line, int column) {
        return new Location(this, line, column);
    }

    /** The place of the character at this index of the text, in UTF-16 units from 0. */
    public Location atIndex(int index) {
        int end = Math.min(index, text.length());
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (endsLine(i)) {
                line++;
                start = i + 1;
            }
        }
        return new Location(this, line, text.codePointCount(start, end) + 1);
    }

    /** The index in the text, in UTF-16 units from 0, of a place in it; its end for one beyond. */
    public int index(Location at) {
        int start = 0;
        for (int line = 1; line < at.line() && start < text.length(); start++) {
            if (endsLine(start)) {
                line++;
            }
        }
        int index = start;
        for (int column = 1; column < at.column() && index < text.length(); column++) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    /** The line of this number, from 1, without its end; empty where there is no such line. */
    public String line(int number) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                if (line == number) {
                    return withoutReturn(start, i);
                }
                line++;
                start = i + 1;
            }
        }
        return line == number ? withoutReturn(start, text.length()) : "";
    }

    private boolean endsLine(int index) {
        char c = text.charAt(index);
        boolean beforeFeed = index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return c == '\n' || c == '\r' && !beforeFeed;
    }

    private String withoutReturn(int start, int end) {
        boolean carriage = end > start && text.charAt(end - 1) == '\r';
        return text.substring(start, carriage ? end - 1 : end);
    }
}

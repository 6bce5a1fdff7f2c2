package letter.diagnostic;

/** A text and the name that a user knows it by: a file's path, {@code <stdin>}, {@code --set}. */
public final class Source {
    private final String name;
    private final String text;
    private final boolean typed;

    /** The number of its first line; more than 1 where it is a part of a file. */
    private final int firstLine;

    /** Made when the first place is asked for: most texts are never complained of. */
    private Lines lines;

    private Source(String name, String text, boolean typed, int firstLine) {
        this.name = name;
        this.text = text;
        this.typed = typed;
        this.firstLine = firstLine;
    }

    /** The text of a file. */
    public static Source file(String name, String text) {
        return new Source(name, text, false, 1);
    }

    /**
     * Some lines of a file that is too large to be one text.
     *
     * @param firstLine the number, from 1, that the first of them has in the file
     */
    public static Source part(String name, String text, int firstLine) {
        return new Source(name, text, false, firstLine);
    }

    /** The value of an option, as it was typed. */
    public static Source option(String name, String text) {
        return new Source(name, text, true, 1);
    }

    /** Its name as printed in front of a complaint. */
    public String name() {
        return name;
    }

    /** The whole text, line ends as they came. */
    public String text() {
        return text;
    }

    /** Whether it stands on the command line, so that what is wrong in it is wrong usage. */
    public boolean typed() {
        return typed;
    }

    /** The place of a complaint about the whole of it. */
    public Location whole() {
        return new Location(this, -1);
    }

    /** The place of the character at this index of the text, in UTF-16 units from 0. */
    public Location atIndex(int index) {
        return new Location(this, Math.min(index, text.length()));
    }

    /**
     * The place at line and column, both from 1 and of this text; its end for one beyond.
     *
     * @param column in code points
     */
    public Location at(int line, int column) {
        return line == 1 && column == 1
                ? new Location(this, 0)
                : new Location(this, lines().forward(lines().start(line), column - 1));
    }

    int lineAt(int index) {
        return index == 0 ? firstLine : firstLine + lines().line(index) - 1;
    }

    int columnAt(int index) {
        return index == 0 ? 1 : lines().column(index);
    }

    /** The line of this number, without its end; empty where there is no such line. */
    public String line(int number) {
        int own = number - firstLine + 1;
        return own < 1 ? "" : text.substring(lines().start(own), lines().end(own));
    }

    /** Threads that meet here may each make them, and make the same. */
    private Lines lines() {
        Lines made = lines;
        if (made == null) {
            made = new Lines(text);
            lines = made;
        }
        return made;
    }
}

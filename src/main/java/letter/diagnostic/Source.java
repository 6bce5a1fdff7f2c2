package letter.diagnostic;

/** A text and the name that a user knows it by: a file's path, {@code <stdin>}, {@code --set}. */
public final class Source {
    private final String name;
    private final String text;
    private final boolean typed;

    /** Made when the first place is asked for: most texts are never complained of. */
    private Lines lines;

    private Source(String name, String text, boolean typed) {
        this.name = name;
        this.text = text;
        this.typed = typed;
    }

    /** The text of a file. */
    public static Source file(String name, String text) {
        return new Source(name, text, false);
    }

    /** The value of an option, as it was typed. */
    public static Source option(String name, String text) {
        return new Source(name, text, true);
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
        return new Location(this, 0, 0);
    }

    /** The place at line and column, both from 1; columns count code points. */
    public Location at(int line, int column) {
        return new Location(this, line, column);
    }

    /** The place of the character at this index of the text, in UTF-16 units from 0. */
    public Location atIndex(int index) {
        int within = Math.min(index, text.length());
        return new Location(this, lines().line(within), lines().column(within));
    }

    /** The index in the text, in UTF-16 units from 0, of a place in it; its end for one beyond. */
    public int index(Location at) {
        return lines().forward(lines().start(at.line()), Math.max(0, at.column() - 1));
    }

    /** The line of this number, from 1, without its end; empty where there is no such line. */
    public String line(int number) {
        return number < 1 ? "" : text.substring(lines().start(number), lines().end(number));
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

package letter.value;

/**
 * One line that reaches the reader exactly as it is: a name, a place, a title.
 *
 * <p>Runs of blanks and line breaks are one space, and there are none at the ends; never empty.
 */
public final class Text {
    private final String value;

    /** The text in this one line. */
    public Text(String value) {
        this(Blanks.collapse(value), null);
    }

    private Text(String line, Void collapsed) {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a text without text");
        }
        this.value = line;
    }

    /** The text of a line of which is known that it needs no change. */
    public static Text ofLine(String line) {
        return new Text(line, null);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

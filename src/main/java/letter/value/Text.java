package letter.value;

/**
 * One line that reaches the reader exactly as it is: a name, a place, a title.
 *
 * <p>Runs of blanks and line breaks are one space, and there are none at the ends; never empty.
 */
public record Text(String value) {
    public Text {
        value = Blanks.collapse(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a text without text");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

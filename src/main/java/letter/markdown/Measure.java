package letter.markdown;

import letter.value.Blanks;

/**
 * How long a body is, as a web form counts it: on its plain text, without the frame.
 *
 * @param words runs of non-blanks with a letter or digit
 * @param characters code points; a line feed is one
 */
public record Measure(int words, int characters) {

    /** The measure of a body. */
    public static Measure of(Body body) {
        return of(PlainText.blocks(body.blocks(), 0));
    }

    /** The measure of a text as it stands. */
    public static Measure of(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                counted = false;
            } else if (!counted && isWord(text, i)) {
                counted = true;
                words++;
            }
        }
        return new Measure(words, text.codePointCount(0, text.length()));
    }

    /** The second half of a pair is none alone. */
    private static boolean isWord(String text, int index) {
        char c = text.charAt(index);
        return Character.isLetterOrDigit(
                Character.isHighSurrogate(c) ? text.codePointAt(index) : c);
    }
}

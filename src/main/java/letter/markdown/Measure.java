package letter.markdown;

import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;
import letter.value.Blanks;

import java.util.List;

/**
 * How long a body is, as a web form counts it: on its plain text, without the frame.
 *
 * @param words runs of non-blanks with a letter or digit
 * @param characters code points; a line feed is one
 */
public record Measure(int words, int characters) {

    /** The measure of a body: that of {@link PlainText#blocks}, which need not be put together. */
    public static Measure of(Body body) {
        int words = 0;
        int characters = -2;
        for (Block block : body.blocks()) {
            // An empty line stands before each block, but for the first.
            characters += 2;
            for (List<Inline> line : lines(block)) {
                String text = PlainText.line(line);
                words += words(text);
                characters += text.codePointCount(0, text.length());
            }
            if (block instanceof BulletList list) {
                // A bullet with its blank, and a line feed between two items.
                characters += 3 * list.items().size() - 1;
            }
        }
        return new Measure(words, Math.max(0, characters));
    }

    private static List<List<Inline>> lines(Block block) {
        return block instanceof BulletList list
                ? list.items()
                : List.of(((Paragraph) block).content());
    }

    /** The measure of a text as it stands. */
    public static Measure of(String text) {
        return new Measure(words(text), text.codePointCount(0, text.length()));
    }

    private static int words(String text) {
        char[] characters = text.toCharArray();
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if ((c <= ' ' || c >= 0x80) && Blanks.isBlank(c)) {
                counted = false;
            } else if (!counted && isWord(text, i)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** The second half of a pair is none alone. */
    private static boolean isWord(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return MarkdownEscaper.isLetter(c) || MarkdownEscaper.isDigit(c);
        }
        return Character.isLetterOrDigit(
                Character.isHighSurrogate(c) ? text.codePointAt(index) : c);
    }
}

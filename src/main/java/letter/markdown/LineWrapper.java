package letter.markdown;

import letter.value.ScreenWidth;

/**
 * Breaks a line of text into lines that are not wider than a width, as far as its words allow.
 *
 * @param width in columns of a screen; 0 for no limit
 * @param hanging what each line but the first begins with
 * @param markdown whether the lines are Markdown: broken at spaces only, and no line may start as a
 *     block would
 */
public record LineWrapper(int width, String hanging, boolean markdown) {
    /** A space at which no line may end: it becomes a space when the text is done. */
    static final char FIXED_SPACE = '\u0002';

    /** What stays with what follows it (Unicode's line-breaking class OP). */
    private static final String OPENING = "（［｛「『【〔〈《〖〘〚｟";

    /** What stays with what it follows: closing marks, small kana, the tones of a skin. */
    private static final String CLOSING =
            "）］｝」』】〕〉》〗〙〛｠、。，．：；！？・…‥ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
                    + "\uD83C\uDFFB\uD83C\uDFFC\uD83C\uDFFD\uD83C\uDFFE\uD83C\uDFFF";

    /** Appends the text, which starts in this column. */
    public void write(String text, int column, StringBuilder out) {
        if (width <= 0) {
            out.append(text.replace(FIXED_SPACE, ' '));
            return;
        }
        int start = out.length();
        wrap(text, column, out);
        for (int i = start; i < out.length(); i++) {
            if (out.charAt(i) == FIXED_SPACE) {
                out.setCharAt(i, ' ');
            }
        }
    }

    private void wrap(String text, int startColumn, StringBuilder out) {
        int column = startColumn;
        int start = 0;
        while (start < text.length()) {
            boolean space = text.charAt(start) == ' ';
            int from = space ? start + 1 : start;
            int end = pieceEnd(text, from);
            String piece = text.substring(from, end);
            int columns = ScreenWidth.of(piece) + (space ? 1 : 0);
            if (start > 0 && column + columns > width) {
                out.append('\n').append(hanging);
                column = hanging.length() + first(piece, out);
            } else if (start == 0) {
                column += first(piece, out);
            } else {
                out.append(text, start, end);
                column += columns;
            }
            start = end;
        }
    }

    /** Appends the first piece of a line, which may be its only one; how many columns it takes. */
    private int first(String piece, StringBuilder out) {
        String escaped = markdown ? BlockStart.escape(piece) : piece;
        out.append(escaped);
        return ScreenWidth.of(escaped);
    }

    /** Where the next place is at which a line may end. */
    private int pieceEnd(String text, int from) {
        int before = ' ';
        int i = from;
        while (i < text.length() && text.charAt(i) != ' ') {
            int c = text.codePointAt(i);
            if (!markdown && before != ' ' && mayBreak(before, c)) {
                return i;
            }
            before = c;
            i += Character.charCount(c);
        }
        return i;
    }

    /** Chinese and Japanese have no spaces: a line may end between two of their characters. */
    private static boolean mayBreak(int before, int after) {
        boolean wideBefore = ScreenWidth.of(before) == 2;
        boolean wideAfter = ScreenWidth.of(after) == 2;
        return (wideBefore && wideAfter
                        || wideBefore && isWord(after)
                        || isWord(before) && wideAfter)
                && OPENING.indexOf(before) < 0
                && CLOSING.indexOf(after) < 0;
    }

    private static boolean isWord(int c) {
        return MarkdownEscaper.isLetter(c) || MarkdownEscaper.isDigit(c);
    }
}

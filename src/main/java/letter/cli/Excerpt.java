package letter.cli;

import letter.diagnostic.Location;
import letter.value.ScreenWidth;

/** The line that a complaint is about, with a caret under the place. */
final class Excerpt {
    /** More of a line is not looked at. */
    private static final int WIDEST = 70;

    /** What stands around the text: {@code | …} and {@code …}. */
    private static final int FRAME = 5;

    private Excerpt() {}

    /**
     * Two lines, each with its end; empty where the complaint has no line, or its text is not kept.
     *
     * @param columns how wide they may be; 0 for any width
     */
    static String of(Location at, int columns) {
        boolean kept = at.source().typed() || !at.source().text().isEmpty();
        if (!at.hasLine() || !kept) {
            return "";
        }
        String line = at.source().line(at.line());
        int length = line.codePointCount(0, line.length());
        int caret = Math.min(at.column() - 1, length);
        // What was typed has no lines to be counted.
        String number = at.source().typed() ? "" : Integer.toString(at.line());
        int gutter = Math.max(4, number.length());
        int width = columns == 0 ? WIDEST : Math.min(WIDEST, columns - gutter - FRAME);
        int from = Math.max(0, caret - width * 9 / 14);
        int to = Math.min(length, from + width);
        String before = cut(line, from, caret);
        String shown = before + cut(line, caret, to);
        String start = from > 0 ? "…" : "";
        String end = to < length ? "…" : "";
        return " ".repeat(gutter - number.length())
                + number
                + (" | " + start + Harmless.text(shown) + end + "\n")
                + " ".repeat(gutter)
                + (" | " + padding(start + Harmless.text(before)) + "^\n");
    }

    private static String cut(String line, int from, int to) {
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }

    /** Blanks as wide as the text; tabs stay tabs, for the terminal to widen alike. */
    private static String padding(String text) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                out.append(" ".repeat(ScreenWidth.of(text.substring(start, i))));
                if (i < text.length()) {
                    out.append('\t');
                }
                start = i + 1;
            }
        }
        return out.toString();
    }
}

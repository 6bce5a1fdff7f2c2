package letter.cli;

import letter.diagnostic.Location;
import letter.value.ScreenWidth;

/** The line that a complaint is about, with a caret under the place. */
final class Excerpt {
    private static final int WIDTH = 70;
    private static final int BEFORE = 45;

    private Excerpt() {}

    /** Two lines, each with its end; empty where the complaint has no line. */
    static String of(Location at) {
        if (!at.hasLine()) {
            return "";
        }
        String line = at.source().line(at.line());
        int length = line.codePointCount(0, line.length());
        int caret = Math.min(at.column() - 1, length);
        int from = caret <= BEFORE ? 0 : caret - BEFORE;
        int to = Math.min(length, from + WIDTH);
        String before = cut(line, from, caret);
        String shown = before + cut(line, caret, to);
        // What was typed has no lines to be counted.
        String number = at.source().typed() ? "" : Integer.toString(at.line());
        int gutter = Math.max(4, number.length());
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

package letter.markdown;

import java.util.List;

/**
 * A line in which no character is a mark of Markdown, as most lines are: it is read as it stands,
 * at a tenth of what the library needs for it.
 */
final class PlainLine {
    private PlainLine() {}

    /** Whether CommonMark gives no character of the line a meaning, wherever in it. */
    static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            // '!' means something before '[' alone, which is none of these.
            boolean mark =
                    switch (c) {
                        case '\\', '`', '*', '_', '[', ']', '<', '&' -> true;
                        default -> c < ' ';
                    };
            if (mark) {
                return false;
            }
        }
        return true;
    }

    /** What a plain line says; empty if that is nothing. */
    static List<Inline> read(String line) {
        InlineList words = new InlineList();
        words.words(line);
        return words.trimmed();
    }
}

package letter.markdown;

import letter.markdown.Inline.Words;
import letter.value.Blanks;

import java.util.List;

/**
 * A line in which no character is a mark of Markdown, as most lines are: it is read as it stands,
 * at a tenth of what the library needs for it.
 */
final class PlainLine {
    private PlainLine() {}

    /**
     * Whether CommonMark gives no character of the line a meaning, wherever in it, and its blanks
     * are as words need them.
     */
    static boolean isPlain(String line) {
        int last = line.length() - 1;
        if (last < 0 || isSpace(line.charAt(0)) || isSpace(line.charAt(last))) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = line.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (c == ' ' ? line.charAt(i + 1) == ' ' : isMark(line, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Blanks.isNoBreakSpace(c);
    }

    private static boolean isMark(String line, int index) {
        char c = line.charAt(index);
        return switch (c) {
            // '!' means something before '[' alone, which is one of these.
            case '\\', '`', '*', '_', '[', ']', '<' -> true;
            case '&' -> MarkdownEscaper.startsEntity(line, index + 1, '\n');
            default -> Character.isISOControl(c) || Blanks.isBlank(c);
        };
    }

    /** Whether it is written just as it is read: the dialects' own marks are escaped, too. */
    static boolean isVerbatim(String line) {
        return line.indexOf('|') < 0 && line.indexOf('~') < 0 && isPlain(line);
    }

    /** What a plain line says. */
    static List<Inline> read(String line) {
        return List.of(new Words(line));
    }
}

package letter.markdown;

/**
 * Whether a line in Markdown ends as a sentence does: {@code Co.}, {@code "Why?"}, {@code *Now!*}.
 *
 * <p>A closing bracket is no such end: what stands in brackets leaves its sentence without a stop.
 */
final class SentenceEnd {
    private SentenceEnd() {}

    static boolean isAt(CharSequence line) {
        int end = line.length();
        while (end > 0) {
            char last = line.charAt(end - 1);
            if (last == ')') {
                int label = endOfLabel(line, end - 1);
                if (label < 0) {
                    return false;
                }
                end = label;
            } else if (isTransparent(last) && !isEscaped(line, end - 1)) {
                end--;
            } else {
                return isStop(last);
            }
        }
        return false;
    }

    /**
     * Whether it closes something behind which a sentence can have ended. English leaves the stop
     * out after {@code “Why?”}; where quotes close as in {@code „Warum?“} or {@code «¿Por qué?»},
     * it stands.
     */
    static boolean isTransparent(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '」', '』', '*', '_' -> true;
            default -> false;
        };
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？' -> true;
            default -> false;
        };
    }

    /** Where the words of a link end whose address ends here; -1 if it is no link's end. */
    private static int endOfLabel(CharSequence line, int closing) {
        for (int i = closing - 1; i > 0 && line.charAt(i) != ' '; i--) {
            boolean opens = line.charAt(i) == '(' && line.charAt(i - 1) == ']';
            if (opens && !isEscaped(line, i) && !isEscaped(line, i - 1)) {
                return i - 1;
            }
        }
        return -1;
    }

    private static boolean isEscaped(CharSequence line, int index) {
        int start = index;
        while (start > 0 && line.charAt(start - 1) == '\\') {
            start--;
        }
        return (index - start) % 2 == 1;
    }
}

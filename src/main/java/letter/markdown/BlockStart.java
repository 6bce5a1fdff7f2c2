package letter.markdown;

import java.util.Optional;

/**
 * What makes a line of Markdown more than words: {@code -}, {@code 1.}, {@code #}, {@code >}, or a
 * rule.
 *
 * @param escapeAt where a backslash makes it words
 * @param end where the marker ends; the line's length for a rule
 * @param kind what it starts
 */
record BlockStart(int escapeAt, int end, Kind kind) {
    /** What a marker starts. */
    enum Kind {
        HEADING,
        BULLET,
        NUMBER,
        QUOTE,
        RULE
    }

    /** The line with a backslash where its start would make it more than words. */
    static String escape(String line) {
        Optional<BlockStart> start = at(line, 0);
        return start.isPresent()
                ? new StringBuilder(line).insert(start.get().escapeAt, '\\').toString()
                : line;
    }

    /** Whether a bullet or the mark of a heading has nothing after it. */
    boolean isEmpty(CharSequence line) {
        return end == line.length() && (kind == Kind.BULLET || kind == Kind.HEADING);
    }

    /** The marker at this place of a line, if there is one. */
    static Optional<BlockStart> at(CharSequence line, int from) {
        if (from >= line.length()) {
            return Optional.empty();
        }
        char first = line.charAt(from);
        return switch (first) {
            case '>' -> Optional.of(new BlockStart(from, from + 1, Kind.QUOTE));
            case '#' -> heading(line, from);
            case '-', '*', '_', '=' ->
                    isRule(line, from, first)
                            ? Optional.of(new BlockStart(from, line.length(), Kind.RULE))
                            : bullet(line, from, first);
            case '+' -> bullet(line, from, first);
            default -> MarkdownEscaper.isDigit(first) ? number(line, from) : Optional.empty();
        };
    }

    private static Optional<BlockStart> heading(CharSequence line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end - from <= 6 && blankAt(line, end)
                ? Optional.of(new BlockStart(from, end, Kind.HEADING))
                : Optional.empty();
    }

    private static Optional<BlockStart> bullet(CharSequence line, int from, char marker) {
        boolean bullet = marker == '-' || marker == '+' || marker == '*';
        return bullet && blankAt(line, from + 1)
                ? Optional.of(new BlockStart(from, from + 1, Kind.BULLET))
                : Optional.empty();
    }

    private static Optional<BlockStart> number(CharSequence line, int from) {
        int end = from;
        while (end < line.length() && MarkdownEscaper.isDigit(line.charAt(end))) {
            end++;
        }
        boolean delimited =
                end - from <= 9
                        && end < line.length()
                        && (line.charAt(end) == '.' || line.charAt(end) == ')')
                        && blankAt(line, end + 1);
        return delimited
                ? Optional.of(new BlockStart(end, end + 1, Kind.NUMBER))
                : Optional.empty();
    }

    /** A thematic break, or the line under a heading; a single dash is an empty item. */
    private static boolean isRule(CharSequence line, int from, char mark) {
        int marks = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return switch (mark) {
            case '=' -> true;
            case '-' -> marks > 1;
            default -> marks > 2;
        };
    }

    private static boolean blankAt(CharSequence line, int index) {
        return index >= line.length() || line.charAt(index) == ' ' || line.charAt(index) == '\t';
    }
}

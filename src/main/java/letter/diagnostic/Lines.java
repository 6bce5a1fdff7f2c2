package letter.diagnostic;

import java.util.Arrays;

/**
 * Where the lines of a text begin, found once: a file may be complained of thousands of times, on
 * thousands of lines or on a single long one.
 */
final class Lines {
    private static final int STRIDE = 256;

    private final String text;

    /** The index of each line's first character. */
    private final int[] starts;

    /** How many code points begin before each character whose index is a multiple of the stride. */
    private final int[] points;

    Lines(String text) {
        this.text = text;
        this.points = new int[text.length() / STRIDE + 1];
        int[] found = new int[16];
        int lines = 1;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                points[i / STRIDE] = before;
            }
            before += begins(i) ? 1 : 0;
            if (endsLine(i)) {
                found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
                found[lines++] = i + 1;
            }
        }
        if (text.length() % STRIDE == 0) {
            points[text.length() / STRIDE] = before;
        }
        this.starts = Arrays.copyOf(found, lines);
    }

    /** The line, from 1, of the character at this index. */
    int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The column, from 1, of the character at this index. */
    int column(int index) {
        return pointsBefore(index) - pointsBefore(start(line(index))) + 1;
    }

    /** Where a line begins; the text's end for a line beyond. */
    int start(int line) {
        if (line > starts.length) {
            return text.length();
        }
        return starts[Math.max(0, line - 1)];
    }

    /** Where a line ends, its line end not included. */
    int end(int line) {
        if (line >= starts.length) {
            return text.length();
        }
        int end = starts[line] - 1;
        boolean both = end > starts[line - 1] && text.charAt(end - 1) == '\r';
        return both && text.charAt(end) == '\n' ? end - 1 : end;
    }

    /** The index of the character that stands so many code points behind another. */
    int forward(int index, int count) {
        int wanted = pointsBefore(index) + count;
        int found = Arrays.binarySearch(points, wanted);
        int block = found < 0 ? Math.max(0, -found - 2) : found;
        int at = Math.max(index, block * STRIDE);
        int left = wanted - pointsBefore(at);
        for (; at < text.length() && (left > 0 || !begins(at)); at++) {
            left -= begins(at) ? 1 : 0;
        }
        return at;
    }

    private int pointsBefore(int index) {
        int at = index - index % STRIDE;
        int count = points[at / STRIDE];
        for (; at < index; at++) {
            count += begins(at) ? 1 : 0;
        }
        return count;
    }

    /** Whether a code point begins here, and does not go on. */
    private boolean begins(int index) {
        return index == 0
                || !Character.isLowSurrogate(text.charAt(index))
                || !Character.isHighSurrogate(text.charAt(index - 1));
    }

    private boolean endsLine(int index) {
        char c = text.charAt(index);
        boolean beforeFeed = index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return c == '\n' || c == '\r' && !beforeFeed;
    }
}

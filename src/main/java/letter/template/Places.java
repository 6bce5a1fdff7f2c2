package letter.template;

import letter.diagnostic.Location;
import letter.diagnostic.Source;

/**
 * Goes along the lines of a source, over each character once: a source may have many tags, and all
 * on one line.
 */
final class Places {
    private final Source source;
    private final String text;
    private final boolean hasReturns;
    private int lineEnd;

    Places(Source source) {
        this.source = source;
        this.text = source.text();
        this.hasReturns = text.indexOf('\r') >= 0;
        this.lineEnd = endFrom(0);
    }

    /** The place of this index, which is never before one that was asked for. */
    Location at(int index) {
        while (lineEnd < index) {
            boolean pair = text.charAt(lineEnd) == '\r' && text.startsWith("\n", lineEnd + 1);
            lineEnd = endFrom(pair ? lineEnd + 2 : lineEnd + 1);
        }
        return source.atIndex(index);
    }

    /** Where the line of the last place ends. */
    int lineEnd() {
        return lineEnd;
    }

    private int endFrom(int start) {
        int feed = text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed;
        for (int i = start; hasReturns && i < end; i++) {
            if (text.charAt(i) == '\r') {
                return i;
            }
        }
        return end;
    }
}

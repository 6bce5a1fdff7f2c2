package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Source;

/**
 * Goes through a text once and tells line and column of each index on its way.
 *
 * <p>Parsers count lines by rules of their own (YAML also at U+2028), and columns in UTF-16; what
 * they agree on with an editor is the index.
 */
final class Cursor {
    private final Source source;
    private final String text;
    private int unit;
    private int point;
    private int line;
    private int column;

    Cursor(Source source) {
        this.source = source;
        this.text = source.text();
        rewind();
    }

    /** The place of this index in code points. */
    Location atPoint(int index) {
        toPoint(index);
        return source.at(line, column);
    }

    /** The place of this index in UTF-16 units. */
    Location atUnit(int index) {
        if (index < unit) {
            rewind();
        }
        go(Integer.MAX_VALUE, index);
        return source.at(line, column);
    }

    /** The place that was asked for last. */
    Location here() {
        return source.at(line, column);
    }

    /** The index in UTF-16 units of this index in code points. */
    int toPoint(int index) {
        if (index < point) {
            rewind();
        }
        go(index, Integer.MAX_VALUE);
        return unit;
    }

    private void rewind() {
        unit = 0;
        point = 0;
        line = 1;
        column = 1;
    }

    /** Goes on to whichever comes first; over fields this would be half of what reading costs. */
    private void go(int toPoint, int toUnit) {
        int u = unit;
        int p = point;
        int l = line;
        int start = p - column;
        int end = Math.min(toUnit, text.length());
        while (p < toPoint && u < end) {
            char c = text.charAt(u++);
            p++;
            if (c == '\n' || c == '\r' && !follows('\n', u)) {
                l++;
                start = p - 1;
            } else if (c >= Character.MIN_SURROGATE && pairs(c, u)) {
                u++;
            }
        }
        unit = u;
        point = p;
        line = l;
        column = p - start;
    }

    private boolean follows(char c, int index) {
        return index < text.length() && text.charAt(index) == c;
    }

    private boolean pairs(char high, int index) {
        return index < text.length() && Character.isSurrogatePair(high, text.charAt(index));
    }
}

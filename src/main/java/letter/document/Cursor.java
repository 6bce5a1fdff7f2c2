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
        while (unit < index && unit < text.length()) {
            step();
        }
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
        while (point < index && unit < text.length()) {
            step();
        }
        return unit;
    }

    private void rewind() {
        unit = 0;
        point = 0;
        line = 1;
        column = 1;
    }

    private void step() {
        char c = text.charAt(unit);
        char next = unit + 1 < text.length() ? text.charAt(unit + 1) : 0;
        if (c == '\n' || c == '\r' && next != '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        unit += Character.isSurrogatePair(c, next) ? 2 : 1;
        point++;
    }
}

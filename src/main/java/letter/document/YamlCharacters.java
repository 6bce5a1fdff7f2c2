package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

/**
 * The characters of a YAML file: which of them may not stand there, to be found before the parser
 * stumbles on one, and where those are that the parser counts in code points.
 */
final class YamlCharacters {
    private static final int ENOUGH = 20;

    private final Source source;
    private final String text;
    private final boolean paired;
    private int point;
    private int unit;

    YamlCharacters(Source source) {
        this.source = source;
        this.text = source.text();
        this.paired = text.codePointCount(0, text.length()) < text.length();
    }

    /** Complains of what cannot be printed. */
    void check(Problems problems) {
        int at = Printable.firstUnprintable(text, 0);
        for (int found = 0; at >= 0 && found < ENOUGH; found++) {
            problems.add(Printable.complaint(text.codePointAt(at), source.atIndex(at)));
            at = Printable.firstUnprintable(text, at + 1);
        }
    }

    /** The index in UTF-16 units of the character with this index in code points. */
    int unit(int index) {
        // Most files hold no character of two units.
        unit = paired ? text.offsetByCodePoints(unit, index - point) : index;
        point = index;
        return unit;
    }

    /** The place of the character that was asked for last. */
    Location last() {
        return source.atIndex(unit);
    }
}

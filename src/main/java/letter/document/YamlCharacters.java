package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

/** Finds the characters that may not stand in a YAML file, before the parser stumbles on one. */
final class YamlCharacters {
    private static final int ENOUGH = 20;

    private YamlCharacters() {}

    static void check(Source source, Problems problems) {
        String text = source.text();
        int at = Printable.firstUnprintable(text, 0);
        for (int found = 0; at >= 0 && found < ENOUGH; found++) {
            problems.add(
                    Code.CONTROL_CHARACTER,
                    source.atIndex(at),
                    "the character " + Shown.name(text.codePointAt(at)) + " cannot be printed",
                    "delete it; it may have come along with copied text");
            at = Printable.firstUnprintable(text, at + 1);
        }
    }
}

package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Source;

import java.util.Optional;

/** Finds the lines of a folded block ({@code >}) that begin like items, which YAML has joined. */
final class FoldedItems {
    private FoldedItems() {}

    /** The place of the first line that looks like an item and runs on from the line above. */
    static Optional<Location> first(ScalarNode scalar) {
        Source source = scalar.at().source();
        String file = source.text();
        int begin = scalar.at().index();
        boolean folded = begin >= 0 && begin < file.length() && file.charAt(begin) == '>';
        // Going through the file costs more than going through the value.
        if (!folded || !mayHoldItems(scalar.text())) {
            return Optional.empty();
        }
        int indent = -1;
        boolean open = false;
        int feed = file.indexOf('\n', begin);
        while (feed >= 0) {
            int start = feed + 1;
            feed = file.indexOf('\n', start);
            String line = file.substring(start, feed < 0 ? file.length() : feed);
            String content = line.strip();
            int depth = line.indexOf(content);
            indent = indent < 0 && !content.isEmpty() ? depth : indent;
            if (!content.isEmpty() && depth < indent) {
                return Optional.empty();
            }
            if (open && depth == indent && Paragraphs.isItem(content)) {
                return Optional.of(source.atIndex(start + depth));
            }
            // Lines that are indented deeper keep their breaks.
            open = !content.isEmpty() && depth == indent;
        }
        return Optional.empty();
    }

    private static boolean mayHoldItems(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            char first = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            // Most words begin with a letter, as no item's mark does.
            if (!Character.isLetter(first)
                    && Paragraphs.isItem(text.substring(at + 1, Math.min(at + 6, text.length())))) {
                return true;
            }
        }
        return false;
    }
}

package letter.document;

import letter.document.MapNode.Member;

import java.util.List;
import java.util.Optional;

/** Recognizes slips of punctuation that make YAML take a value for one of another shape. */
final class Slip {
    static final String BLANK_AFTER_DASH = "put a blank after the '-'";
    private static final List<String> PRINTED_QUOTES = List.of("“”", "„“", "‘’", "»«", "«»");
    private static final char FIRST_QUOTE = '«';

    private Slip() {}

    /** How to write a text that has become a map of one key because of its {@code ': '}. */
    static Optional<String> colonInText(String key, Node node) {
        if (!(node instanceof MapNode map)
                || map.members().size() != 1
                || !(map.members().get(0).value() instanceof ScalarNode rest)) {
            return Optional.empty();
        }
        Member only = map.members().get(0);
        String meant = Written.inQuotes(only.key() + ": " + rest.text().strip());
        return Optional.of(
                isItem(node)
                        ? "quote the item because of the ': ': write '- " + Shown.brief(meant) + "'"
                        : "quote the text because of the ': ': write "
                                + Shown.quoted(key + ": " + meant));
    }

    /** What the first line of a text was to be, if the blank after its key's colon is missing. */
    static Optional<String> withBlankAfterColon(ScalarNode scalar) {
        String text = scalar.text().strip();
        int colon = 0;
        while (colon < text.length() && isKeyCharacter(text.charAt(colon))) {
            colon++;
        }
        boolean tight =
                colon > 0
                        && colon + 1 < text.length()
                        && text.charAt(colon) == ':'
                        && !text.startsWith("//", colon + 1);
        if (!tight || !Written.isPlain(scalar)) {
            return Optional.empty();
        }
        String line = firstLine(scalar);
        return Optional.of(text.substring(0, colon) + ": " + line.substring(colon + 1));
    }

    private static boolean isKeyCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The part of a plain scalar that stands where it begins; the others are joined to it. */
    private static String firstLine(ScalarNode scalar) {
        String line = scalar.at().source().line(scalar.at().line()).strip();
        int begin = line.indexOf(scalar.text().substring(0, scalar.text().indexOf(':') + 1));
        String rest = begin < 0 ? scalar.text() : line.substring(begin);
        return scalar.text().startsWith(rest) ? rest : scalar.text();
    }

    /** Whether one pair of typographic quotes stands round a whole line that has no others. */
    static boolean inPrintedQuotes(ScalarNode scalar) {
        char first = scalar.text().charAt(0);
        // Most texts begin with a letter.
        if (first > ' ' && first < FIRST_QUOTE) {
            return false;
        }
        String text = scalar.text().strip();
        int last = text.length() - 1;
        if (last < 1 || text.charAt(0) < FIRST_QUOTE || text.indexOf('\n') >= 0) {
            return false;
        }
        char opener = text.charAt(0);
        char closer = text.charAt(last);
        for (String pair : PRINTED_QUOTES) {
            if (pair.charAt(0) == opener && pair.charAt(1) == closer) {
                return text.indexOf(opener, 1) < 0
                        && text.indexOf(closer) == last
                        && Written.isPlain(scalar);
            }
        }
        return false;
    }

    /** Whether a word follows a '-' that was to begin an item: {@code -institution}. */
    static boolean lacksBlankAfterDash(String text) {
        return text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
    }

    /** Whether a list was meant, and a blank is missing after its '-'. */
    static boolean lacksBlankAfterDash(Node node) {
        if (node instanceof MapNode map) {
            return !map.members().isEmpty() && lacksBlankAfterDash(map.members().get(0).key());
        }
        return node instanceof ScalarNode scalar
                && Written.isPlain(scalar)
                && lacksBlankAfterDash(scalar.text());
    }

    /** Whether the node follows the {@code '- '} of a list on its line. */
    private static boolean isItem(Node node) {
        String line = node.at().source().line(node.at().line());
        return line.stripLeading().startsWith("- ");
    }
}

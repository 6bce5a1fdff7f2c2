package letter.document;

import letter.document.MapNode.Member;

import java.util.Optional;

/** Recognizes slips of punctuation that make YAML take a value for one of another shape. */
final class Slip {
    private Slip() {}

    /** How to write a text that has become a map of one key because of its {@code ': '}. */
    static Optional<String> colonInText(String key, Node node) {
        if (!(node instanceof MapNode map)
                || map.members().size() != 1
                || !(map.members().get(0).value() instanceof ScalarNode rest)) {
            return Optional.empty();
        }
        Member only = map.members().get(0);
        String meant = WrongShape.inQuotes(only.key() + ": " + rest.text().strip());
        return Optional.of(
                isItem(node)
                        ? "quote the item because of the ': ': write '- " + Shown.brief(meant) + "'"
                        : "quote the text because of the ': ': write "
                                + Shown.quoted(key + ": " + meant));
    }

    /** Whether the node follows the {@code '- '} of a list on its line. */
    private static boolean isItem(Node node) {
        String line = node.at().source().line(node.at().line());
        return line.stripLeading().startsWith("- ");
    }
}

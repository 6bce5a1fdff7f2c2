package letter.profile;

import letter.diagnostic.Location;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;

import java.util.Optional;

/** Finds the exact place in a document of what a decoded record says. */
final class Spot {
    private final Node document;

    Spot(Node document) {
        this.document = document;
    }

    /** The value of this key in an entry of the section; the entry itself where it is not there. */
    Location inEntry(String section, Entry entry, String key) {
        Location at = entry.usage().at();
        if (child(document, section).orElse(document) instanceof ListNode list) {
            for (Node item : list.items()) {
                // The decoder hands on the very object.
                if (item.at() == at) {
                    return in(item, key).orElse(at);
                }
            }
        }
        return at;
    }

    /** The value at the end of these keys; the map in which one of them is not there. */
    Location at(String... keys) {
        Node node = document;
        for (String key : keys) {
            Optional<Node> child = child(node, key);
            if (child.isEmpty()) {
                return node.at();
            }
            node = child.get();
        }
        return node.at();
    }

    /** The entry with this number of the list at the end of these keys. */
    Location item(int index, String... keys) {
        Node node = document;
        for (String key : keys) {
            node = child(node, key).orElse(node);
        }
        return node instanceof ListNode list && index < list.items().size()
                ? list.items().get(index).at()
                : node.at();
    }

    private static Optional<Location> in(Node node, String key) {
        Optional<Node> child = child(node, key);
        return child.isEmpty() ? Optional.empty() : Optional.of(child.get().at());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof MapNode map ? map.get(key) : Optional.empty();
    }
}

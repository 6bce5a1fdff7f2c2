package letter.profile;

import letter.diagnostic.Location;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the exact place in a document of what a decoded record says. */
public final class Spot {
    private final Node document;

    /** The entries by the places that the decoder handed on: the very objects. */
    private final Map<Location, Node> entries = new IdentityHashMap<>();

    public Spot(Node document) {
        this.document = document;
    }

    /** The value of this key in an entry; the entry itself where it is not there. */
    Location inEntry(Entry entry, String key) {
        if (entries.isEmpty()) {
            collectEntries();
        }
        Location at = entry.usage().at();
        Node node = entries.get(at);
        return node == null ? at : in(node, key).orElse(at);
    }

    private void collectEntries() {
        if (document instanceof MapNode map) {
            for (MapNode.Member section : map.members()) {
                if (section.value() instanceof ListNode list) {
                    for (Node entry : list.items()) {
                        entries.put(entry.at(), entry);
                    }
                }
            }
        }
    }

    /** The value at the end of these keys; the map in which one of them is not there. */
    Location at(String... keys) {
        Node node = document;
        for (String key : keys) {
            Optional<Node> child = node.get(key);
            if (child.isEmpty()) {
                return node.at();
            }
            node = child.get();
        }
        return node.at();
    }

    /** The value at the end of these keys, if it is there. */
    public Optional<Location> find(String... keys) {
        Optional<Node> node = Optional.of(document);
        for (String key : keys) {
            node = node.isPresent() ? node.get().get(key) : node;
        }
        return node.isPresent() ? Optional.of(node.get().at()) : Optional.empty();
    }

    /** The entry with this number of the list at the end of these keys. */
    Location item(int index, String... keys) {
        Node node = document;
        for (String key : keys) {
            node = node.get(key).orElse(node);
        }
        return node instanceof ListNode list && index < list.items().size()
                ? list.items().get(index).at()
                : node.at();
    }

    private static Optional<Location> in(Node node, String key) {
        Optional<Node> child = node.get(key);
        return child.isEmpty() ? Optional.empty() : Optional.of(child.get().at());
    }
}

package letter.document;

import letter.diagnostic.Location;

import java.util.Optional;

/** A value of a file as it was written: text, nothing, a list or a map, each with its place. */
public sealed interface Node permits ScalarNode, NullNode, ListNode, MapNode {

    /** Where it begins. */
    Location at();

    /** What it is, in YAML's words, for messages: {@code a list}. */
    String kind();

    /** The value under this key; empty in what is no map. */
    default Optional<Node> get(String key) {
        return Optional.empty();
    }
}

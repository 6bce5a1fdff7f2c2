package letter.document;

import letter.diagnostic.Location;

/** A value of a file as it was written: text, nothing, a list or a map, each with its place. */
public sealed interface Node permits ScalarNode, NullNode, ListNode, MapNode {

    /** Where it begins. */
    Location at();

    /** What it is, in YAML's words, for messages: {@code a list}. */
    String kind();
}

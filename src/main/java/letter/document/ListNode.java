package letter.document;

import letter.diagnostic.Location;

import java.util.List;

/** A list, in its order. */
public record ListNode(List<Node> items, Location at) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}

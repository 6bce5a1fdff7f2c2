package letter.document;

import java.util.StringJoiner;

/** Prints nodes as YAML in one line, for comparisons: {@code {a: [b, ~]}}. */
final class Nodes {
    private Nodes() {}

    static String print(Node node) {
        if (node instanceof MapNode map) {
            StringJoiner members = new StringJoiner(", ", "{", "}");
            for (MapNode.Member member : map.members()) {
                members.add(member.key() + ": " + print(member.value()));
            }
            return members.toString();
        }
        if (node instanceof ListNode list) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            for (Node item : list.items()) {
                items.add(print(item));
            }
            return items.toString();
        }
        return node instanceof ScalarNode scalar ? scalar.text() : "~";
    }
}

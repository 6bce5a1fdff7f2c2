package letter.document;

import letter.diagnostic.Source;

import java.util.StringJoiner;

/** Nodes from YAML, and printed as YAML in one line, for comparisons: {@code {a: [b, ~]}}. */
final class Nodes {
    private Nodes() {}

    static Node yaml(String text) {
        return Documents.read(Source.file("x.yaml", text), Syntax.YAML).value().orElseThrow();
    }

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

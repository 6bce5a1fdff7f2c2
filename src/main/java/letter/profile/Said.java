package letter.profile;

import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.ScalarNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that an applicant says in sentences: in wordings, and of the entries of a profile. */
final class Said {
    private static final List<String> UNREAD = List.of("select", "template", "layout", "extra");

    private final List<ScalarNode> texts = new ArrayList<>();

    private Said() {}

    /** What is said in a profile with its target: in its wording, the target's, and its entries. */
    static List<ScalarNode> in(MapNode document) {
        Said said = new Said();
        said.addWording(document);
        Optional<Node> target = document.get("target");
        if (target.isPresent()) {
            said.addWording(target.get());
        }
        for (MapNode.Member section : document.members()) {
            if (section.value() instanceof ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    if (list.items().get(i) instanceof MapNode entry) {
                        said.addEntry(entry);
                    }
                }
            }
        }
        return said.texts;
    }

    private void addWording(Node node) {
        Optional<Node> wording = node.get("letter");
        if (wording.isPresent()) {
            add(wording.get());
        }
    }

    private void addEntry(MapNode entry) {
        Optional<Node> statement = Optional.empty();
        Optional<Node> phrase = Optional.empty();
        for (int i = 0; i < entry.members().size(); i++) {
            MapNode.Member member = entry.members().get(i);
            switch (member.key()) {
                case "statement" -> statement = Optional.of(member.value());
                case "phrase" -> phrase = Optional.of(member.value());
                default -> {}
            }
        }
        if (statement.isPresent()) {
            add(statement.get());
        }
        if (phrase.isPresent()) {
            add(phrase.get());
        }
    }

    private void add(Node node) {
        if (node instanceof ScalarNode scalar) {
            texts.add(scalar);
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                add(item);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Member member : map.members()) {
                // Ids and the name of a template are not read by anybody.
                if (!UNREAD.contains(member.key())) {
                    add(member.value());
                }
            }
        }
    }
}

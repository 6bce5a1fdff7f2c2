package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.document.Inside;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.ScalarNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the name of another target in what is said to this one. */
public final class OtherTargets {
    private final TargetNames others;
    private final Set<String> allowed;
    private final Problems problems = new Problems();

    private OtherTargets(TargetNames others, Set<String> allowed) {
        this.others = others;
        this.allowed = allowed;
    }

    /**
     * A warning for each wording and statement that names another target.
     *
     * @param document the profile with its target, merged
     * @param others what the targets of this run are called, this one's own names among them
     */
    public static List<Diagnostic> check(Node document, TargetNames others) {
        Set<String> allowed = new HashSet<>();
        for (String text : allowed(document)) {
            allowed.addAll(others.in(text).keySet());
        }
        OtherTargets search = new OtherTargets(others, allowed);
        if (document instanceof MapNode map) {
            search.wordings(map);
        }
        return search.problems.all();
    }

    /** What a target is called in a letter: its name, its series, who offers it. */
    public static List<String> names(Node target) {
        List<String> names = new ArrayList<>();
        for (String key : List.of("name", "title", "organization", "company", "series")) {
            collect(child(target, key), names);
        }
        return names;
    }

    /** What may be named: this target, and where the applicant has been. */
    private static List<String> allowed(Node document) {
        List<String> allowed = new ArrayList<>(names(child(document, "target")));
        collect(child(child(child(document, "target"), "recipient"), "organization"), allowed);
        for (String section : List.of("education", "work", "volunteer", "participation")) {
            if (child(document, section) instanceof ListNode list) {
                for (Node entry : list.items()) {
                    for (String key :
                            List.of(
                                    "institution",
                                    "name",
                                    "company",
                                    "organization",
                                    "event",
                                    "organizer")) {
                        collect(child(entry, key), allowed);
                    }
                }
            }
        }
        return allowed;
    }

    private static void collect(Node node, List<String> out) {
        if (node instanceof ScalarNode scalar) {
            out.add(scalar.text());
        } else if (node instanceof MapNode variants) {
            for (MapNode.Member member : variants.members()) {
                collect(member.value(), out);
            }
        }
    }

    /** The value of this key; the node itself where there is none, which is no text then. */
    private static Node child(Node node, String key) {
        boolean present = node instanceof MapNode map && map.get(key).isPresent();
        return present ? ((MapNode) node).get(key).get() : new ListNode(List.of(), node.at());
    }

    private void wordings(MapNode document) {
        search(child(document, "letter"));
        search(child(child(document, "target"), "letter"));
        for (MapNode.Member section : document.members()) {
            if (section.value() instanceof ListNode list) {
                for (Node entry : list.items()) {
                    search(child(entry, "statement"));
                    search(child(entry, "phrase"));
                }
            }
        }
    }

    private void search(Node node) {
        if (node instanceof ScalarNode scalar) {
            for (Map.Entry<String, Integer> found : others.in(scalar.text()).entrySet()) {
                if (!allowed.contains(found.getKey())) {
                    report(scalar, found.getKey(), found.getValue());
                }
            }
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                search(item);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Member member : map.members()) {
                // Ids and the name of a template are not read by anybody.
                boolean said =
                        !List.of("select", "template", "layout", "extra").contains(member.key());
                if (said) {
                    search(member.value());
                }
            }
        }
    }

    private void report(ScalarNode scalar, String name, int at) {
        problems.add(
                Code.OTHER_TARGET,
                Inside.place(scalar, at),
                "'" + name + "' is another target of this run",
                "say it in that target's own 'letter', or name this one");
    }
}

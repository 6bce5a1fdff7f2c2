package letter.profile;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.document.Inside;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.NullNode;
import letter.document.ScalarNode;
import letter.value.Recent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name of another target in what is said to this one. Letters that share texts are best
 * checked by one of it; not for several threads at once.
 */
public final class OtherTargets {
    private static final List<String> NAMES =
            List.of("name", "title", "organization", "company", "series");
    private static final List<String> BEEN =
            List.of("institution", "name", "company", "organization", "event", "organizer");
    private static final List<String> UNREAD = List.of("select", "template", "layout", "extra");

    private final TargetNames names;
    private final Recent<ScalarNode, Map<String, Integer>> found = new Recent<>();

    /**
     * @param names what the targets of this run are called
     */
    public OtherTargets(TargetNames names) {
        this.names = names;
    }

    /**
     * A warning for each wording and statement that names another target.
     *
     * @param document the profile with its target, merged
     */
    public List<Diagnostic> check(Node document) {
        if (names.isEmpty() || !(document instanceof MapNode map)) {
            return List.of();
        }
        List<ScalarNode> naming = new ArrayList<>();
        for (ScalarNode text : said(map)) {
            if (!in(text).isEmpty()) {
                naming.add(text);
            }
        }
        return naming.isEmpty() ? List.of() : others(naming, allowed(map));
    }

    private List<Diagnostic> others(List<ScalarNode> naming, Set<String> allowed) {
        Problems problems = new Problems();
        for (ScalarNode text : naming) {
            for (Map.Entry<String, Integer> name : in(text).entrySet()) {
                if (!allowed.contains(name.getKey())) {
                    report(text, name.getKey(), name.getValue(), problems);
                }
            }
        }
        return problems.all();
    }

    /** The names in a text, which many letters may share. */
    private Map<String, Integer> in(ScalarNode text) {
        Optional<Map<String, Integer>> known = found.of(text);
        return known.isPresent() ? known.get() : found.keep(text, names.in(text.text()));
    }

    /** What a target is called in a letter: its name, its series, who offers it. */
    public static List<String> names(Node target) {
        List<ScalarNode> texts = new ArrayList<>();
        for (String key : NAMES) {
            collect(child(target, key), texts);
        }
        List<String> names = new ArrayList<>();
        for (ScalarNode text : texts) {
            names.add(text.text());
        }
        return names;
    }

    /** What may be named: this target, and where the applicant has been. */
    private Set<String> allowed(MapNode document) {
        List<ScalarNode> texts = new ArrayList<>();
        Node target = child(document, "target");
        for (String key : NAMES) {
            collect(child(target, key), texts);
        }
        collect(child(child(target, "recipient"), "organization"), texts);
        for (String section : List.of("education", "work", "volunteer", "participation")) {
            if (child(document, section) instanceof ListNode list) {
                for (Node entry : list.items()) {
                    for (String key : BEEN) {
                        collect(child(entry, key), texts);
                    }
                }
            }
        }
        Set<String> allowed = new HashSet<>();
        for (ScalarNode text : texts) {
            allowed.addAll(in(text).keySet());
        }
        return allowed;
    }

    private static void collect(Node node, List<ScalarNode> out) {
        if (node instanceof ScalarNode scalar) {
            out.add(scalar);
        } else if (node instanceof MapNode variants) {
            for (MapNode.Member member : variants.members()) {
                collect(member.value(), out);
            }
        }
    }

    /** The value of this key; nothing where there is none. */
    private static Node child(Node node, String key) {
        Optional<Node> value = node.get(key);
        return value.isPresent() ? value.get() : new NullNode(node.at());
    }

    /** All that the applicant says in sentences. */
    private static List<ScalarNode> said(MapNode document) {
        List<ScalarNode> said = new ArrayList<>();
        addSaid(document.get("letter"), said);
        Optional<Node> target = document.get("target");
        if (target.isPresent()) {
            addSaid(target.get().get("letter"), said);
        }
        for (MapNode.Member section : document.members()) {
            if (section.value() instanceof ListNode list) {
                for (Node entry : list.items()) {
                    addSaid(entry.get("statement"), said);
                    addSaid(entry.get("phrase"), said);
                }
            }
        }
        return said;
    }

    private static void addSaid(Optional<Node> node, List<ScalarNode> out) {
        if (node.isPresent()) {
            addSaid(node.get(), out);
        }
    }

    private static void addSaid(Node node, List<ScalarNode> out) {
        if (node instanceof ScalarNode scalar) {
            out.add(scalar);
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                addSaid(item, out);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Member member : map.members()) {
                // Ids and the name of a template are not read by anybody.
                if (!UNREAD.contains(member.key())) {
                    addSaid(member.value(), out);
                }
            }
        }
    }

    private static void report(ScalarNode text, String name, int at, Problems problems) {
        problems.add(
                Code.OTHER_TARGET,
                Inside.place(text, at),
                "'" + name + "' is another target of this run",
                "say it in that target's own 'letter', or name this one");
    }
}

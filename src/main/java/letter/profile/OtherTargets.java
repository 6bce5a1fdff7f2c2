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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the name of another target in what is said to this one. Letters that share texts are best
 * checked by one of it; not for several threads at once.
 */
public final class OtherTargets {
    private static final List<String> NAMES =
            List.of("name", "title", "organization", "company", "series");
    private static final List<String> BEEN =
            List.of("institution", "name", "company", "organization", "event", "organizer");
    private static final List<String> PAST =
            List.of("education", "work", "volunteer", "participation");

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
        if (names.isEmpty()) {
            return List.of();
        }
        Problems problems = new Problems();
        if (document instanceof MapNode map) {
            for (ScalarNode text : Said.in(map)) {
                for (Map.Entry<String, Integer> name : in(text).entrySet()) {
                    // Few names are met at all: what may be named need not be gathered.
                    if (!isTarget(name.getKey(), map) && !isPast(name.getKey(), map)) {
                        report(text, name.getKey(), name.getValue(), problems);
                    }
                }
            }
        }
        return problems.all();
    }

    /** Whether this target is called so. */
    private boolean isTarget(String name, MapNode document) {
        Node target = child(document, "target");
        for (String key : NAMES) {
            if (stands(name, child(target, key))) {
                return true;
            }
        }
        return stands(name, child(child(target, "recipient"), "organization"));
    }

    /** Whether the applicant has been there. */
    private boolean isPast(String name, MapNode document) {
        for (String section : PAST) {
            if (child(document, section) instanceof ListNode list) {
                for (Node entry : list.items()) {
                    for (String key : BEEN) {
                        if (stands(name, child(entry, key))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Whether a name stands in a text, or in a variant of it. */
    private boolean stands(String name, Node node) {
        List<ScalarNode> texts = new ArrayList<>();
        collect(node, texts);
        for (ScalarNode text : texts) {
            if (in(text).containsKey(name)) {
                return true;
            }
        }
        return false;
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

    private static void report(ScalarNode text, String name, int at, Problems problems) {
        problems.add(
                Code.OTHER_TARGET,
                Inside.place(text, at),
                "'" + name + "' is another target of this run",
                "say it in that target's own 'letter', or name this one");
    }
}

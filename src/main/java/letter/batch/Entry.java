package letter.batch;

import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.NodePath;
import letter.document.ScalarNode;
import letter.profile.JobEntry;

import java.util.List;
import java.util.Optional;

/**
 * What a row says: which files it names, what it lays over them, and how its letter comes out.
 *
 * @param said the keys of a job in it, decoded
 * @param keys the same as they were written, each with its place
 * @param own the fields of a document in it
 * @param cells the same, each with the path that it is for
 */
record Entry(JobEntry said, MapNode keys, MapNode own, List<Cell> cells) {

    /** A value for one path of the document. */
    record Cell(NodePath path, ScalarNode value) {
        private static final List<String> NAMES = List.of("target.name", "target.title");

        /** Whether it is what the target is called. */
        boolean namesTarget() {
            return NAMES.contains(path.toString());
        }
    }

    Optional<ScalarNode> profile() {
        return one("profile");
    }

    Optional<ScalarNode> target() {
        return one("target");
    }

    List<ScalarNode> overlays() {
        return texts(keys.get("with"));
    }

    List<ScalarNode> formats() {
        return texts(keys.get("formats"));
    }

    Optional<ScalarNode> output() {
        return one("output");
    }

    /** Whether it says itself what the letter is for, in the fields of a document. */
    boolean saysTarget() {
        if (own.get("target").isPresent()) {
            return true;
        }
        for (Cell cell : cells) {
            if (cell.path().toString().startsWith("target.")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names it, too, so that it is not about another one with some changes. */
    boolean namesTarget() {
        Optional<Node> target = own.get("target");
        if (target.isPresent()
                && (target.get().get("name").isPresent()
                        || target.get().get("title").isPresent())) {
            return true;
        }
        for (Cell cell : cells) {
            if (cell.namesTarget()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ScalarNode> one(String key) {
        List<ScalarNode> texts = texts(keys.get(key));
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
    }

    /** The texts of a value that is one, or a list of them. */
    static List<ScalarNode> texts(Optional<Node> value) {
        if (value.isPresent() && value.get() instanceof ScalarNode scalar) {
            return List.of(scalar);
        }
        return value.isPresent() && value.get() instanceof ListNode list
                ? list.items().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .toList()
                : List.of();
    }
}

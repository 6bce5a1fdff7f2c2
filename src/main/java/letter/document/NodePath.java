package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a document, by names and numbers: {@code target.recipient.name}, {@code work[0]}. */
public final class NodePath {
    /**
     * One step down: into a map by a name, or into a list by a number.
     *
     * @param index the number, from 0; -1 where it is a name
     */
    record Step(String name, int index, Location at) {
        boolean isName() {
            return index < 0;
        }
    }

    private final List<Step> steps;

    NodePath(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The path that the source begins with, as far as this index. */
    public static Result<NodePath> parse(Source source, int end) {
        return parse(source, 0, end);
    }

    /** The path that stands in the source from one index to another, in UTF-16 units. */
    public static Result<NodePath> parse(Source source, int begin, int end) {
        return new PathReader(source, begin, end).read();
    }

    /** What stands here; nothing where nothing does. */
    public Optional<Node> get(Node root) {
        Node found = root;
        for (Step step : steps) {
            Optional<Node> child = step.isName() ? found.get(step.name()) : item(found, step);
            if (child.isEmpty()) {
                return child;
            }
            found = child.get();
        }
        return Optional.of(found);
    }

    private static Optional<Node> item(Node under, Step step) {
        return under instanceof ListNode list && step.index() < list.items().size()
                ? Optional.of(list.items().get(step.index()))
                : Optional.empty();
    }

    /** The document with this value here; maps and lists on the way are made. */
    public Result<Node> set(Node root, Node value) {
        Problems problems = new Problems();
        return problems.result(set(root, 0, value, problems));
    }

    private Node set(Node under, int depth, Node value, Problems problems) {
        if (depth == steps.size()) {
            return value;
        }
        Step step = steps.get(depth);
        Node open = Decoding.isEmpty(under) ? fresh(step, value.at()) : under;
        if (step.isName() && open instanceof MapNode map) {
            Node child = map.get(step.name()).orElse(new NullNode(step.at()));
            Node set = set(child, depth + 1, value, problems);
            return map.with(new MapNode.Member(step.name(), step.at(), set));
        }
        if (!step.isName()
                && open instanceof ListNode list
                && step.index() <= list.items().size()) {
            List<Node> items = new ArrayList<>(list.items());
            if (step.index() == items.size()) {
                items.add(new NullNode(step.at()));
            }
            Node set = set(items.get(step.index()), depth + 1, value, problems);
            items.set(step.index(), set);
            return new ListNode(items, list.at());
        }
        refuse(step, depth, open, problems);
        return under;
    }

    /** What is made on the way stands where the value does: a path may serve many values. */
    private static Node fresh(Step step, Location at) {
        return step.isName() ? new MapNode(List.of(), at) : new ListNode(List.of(), at);
    }

    private void refuse(Step step, int depth, Node found, Problems problems) {
        String above = text(depth);
        String subject = above.isEmpty() ? "the document" : Shown.quoted(above);
        if (!step.isName() && found instanceof ListNode list) {
            int size = list.items().size();
            problems.add(
                    Code.BAD_VALUE,
                    step.at(),
                    subject + " has " + size + (size == 1 ? " entry" : " entries"),
                    "the next one is '" + above + "[" + size + "]'");
        } else {
            problems.add(
                    Code.WRONG_SHAPE,
                    step.at(),
                    subject + " is " + found.kind(),
                    found instanceof ListNode
                            ? "say which entry: '" + above + "[0]." + step.name() + "'"
                            : "set " + subject + " itself, or remove it first");
        }
    }

    /**
     * The document without what stands here, nor the maps around it that held nothing else; a
     * warning where nothing does.
     */
    public Result<Node> remove(Node root) {
        Problems problems = new Problems();
        Optional<Node> removed = removed(root, 0);
        if (removed.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_KEY,
                    steps.get(0).at(),
                    Shown.quoted(text(steps.size())) + " is not there, so nothing is removed");
        }
        return problems.result(removed.orElse(root));
    }

    /** What is left of a node; empty where there is nothing to remove. */
    private Optional<Node> removed(Node under, int depth) {
        Step step = steps.get(depth);
        Optional<Node> child = step.isName() ? under.get(step.name()) : item(under, step);
        if (child.isEmpty()) {
            return child;
        }
        Optional<Node> rest =
                depth == steps.size() - 1
                        ? Optional.of(new MapNode(List.of(), step.at()))
                        : removed(child.get(), depth + 1);
        return rest.isEmpty() ? rest : Optional.of(without(under, step, rest.get()));
    }

    /** An empty map goes as well: it held something, and would be complained of. */
    private static Node without(Node under, Step step, Node rest) {
        boolean gone = rest instanceof MapNode map && map.members().isEmpty();
        if (under instanceof MapNode map) {
            return gone
                    ? map.without(step.name())
                    : map.with(new MapNode.Member(step.name(), step.at(), rest));
        }
        List<Node> items = new ArrayList<>(((ListNode) under).items());
        if (gone) {
            items.remove(step.index());
        } else {
            items.set(step.index(), rest);
        }
        return new ListNode(items, under.at());
    }

    private String text(int end) {
        StringBuilder out = new StringBuilder();
        for (Step step : steps.subList(0, end)) {
            if (step.isName()) {
                out.append(out.isEmpty() ? "" : ".").append(step.name());
            } else {
                out.append('[').append(step.index()).append(']');
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return text(steps.size());
    }
}

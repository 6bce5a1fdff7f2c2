package letter.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds where in a document a key would be known that is not known where it stands. */
final class Elsewhere {
    private record Step(Class<?> type, String path, int depth) {}

    private Elsewhere() {}

    /** The paths to the key that are shortest: {@code basics.email}, {@code work[].position}. */
    static List<String> paths(Class<?> root, String key) {
        List<String> found = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>();
        open.add(new Step(root, "", 0));
        int deepest = Integer.MAX_VALUE;
        while (!open.isEmpty() && open.peek().depth() <= deepest) {
            Step step = open.remove();
            Shape shape = Shape.of(step.type());
            if (shape.indexOf(key) >= 0) {
                found.add(step.path() + key);
                deepest = step.depth();
            }
            for (Component field : shape.fields()) {
                if (field.kind() == Component.Kind.RECORD) {
                    String items = field.count() == Component.Count.LIST ? "[]." : ".";
                    String path = step.path() + field.name() + items;
                    open.add(new Step(field.type(), path, step.depth() + 1));
                }
            }
        }
        return found;
    }
}

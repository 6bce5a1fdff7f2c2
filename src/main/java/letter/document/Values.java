package letter.document;

import letter.diagnostic.Problems;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a codec uses to read the simple parts of its values. */
public interface Values {
    /** The text in this node; empty where there is none, which is then among the problems. */
    Optional<Text> text(String key, Node node);

    /** The texts in these nodes; empty where one of them has none. */
    default Optional<List<Text>> texts(String key, List<Node> nodes) {
        List<Text> texts = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Text> text = text(key, node);
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return texts.size() == nodes.size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    Problems problems();
}

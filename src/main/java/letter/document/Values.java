package letter.document;

import letter.diagnostic.Problems;
import letter.value.Text;

import java.util.Optional;

/** What a codec uses to read the simple parts of its values. */
public interface Values {
    /** The text in this node; empty where there is none, which is then among the problems. */
    Optional<Text> text(String key, Node node);

    Problems problems();
}

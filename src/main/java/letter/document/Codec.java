package letter.document;

import java.util.Optional;

/** Reads a type of which the decoder knows nothing: a number or a list, one of two forms. */
public interface Codec<T> {
    Class<T> type();

    /**
     * The value that stands in the node; empty where there is none, which the codec has complained
     * of.
     *
     * @param key the field's name, for messages
     */
    Optional<T> decode(String key, Node node, Values values);

    /** The JSON Schema of what it takes. */
    JsonMap schema();
}

package letter.markdown;

import java.util.List;
import java.util.Optional;

/** A piece of a line: words, or words that are set apart. */
public sealed interface Inline {

    /** Plain words, exactly as they are read. */
    record Words(String text) implements Inline {}

    /** Emphasis, usually italic. */
    record Emphasis(List<Inline> content) implements Inline {}

    /** Strong emphasis, usually bold. */
    record Strong(List<Inline> content) implements Inline {}

    /** Code, to the letter. */
    record Code(String text) implements Inline {}

    /** A link. */
    record Link(String destination, Optional<String> title, List<Inline> content)
            implements Inline {}
}

package letter.document;

import letter.value.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever a user wants to hand to a template of theirs, under names of their own. */
public record Extra(Map<String, Value> values) {

    /** A value of a name: a text, a list of values, or names again. */
    public sealed interface Value {}

    /** One line of text. */
    public record One(Text text) implements Value {}

    /** A list. */
    public record Many(List<Value> values) implements Value {}

    /** Names and values. */
    public record Names(Extra extra) implements Value {}

    /** Nothing extra. */
    public static Extra none() {
        return new Extra(Map.of());
    }

    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }
}

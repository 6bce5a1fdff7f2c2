package letter.template;

import java.util.List;
import java.util.Optional;

/**
 * What a template's author is told of one variable.
 *
 * @param name as a template says it from the outermost scope: {@code work.current.first.when}; what
 *     stands in the entries of a list is named after {@code []}
 * @param type {@code Text}, {@code Prose}, {@code Markup}, {@code flag}, {@code record}, {@code
 *     extra}, {@code list of …}; with {@code ?} where data may lack it
 * @param from the path in a profile that fills it; empty where it is composed
 * @param like the variable above that has the same variables inside, which are not said again
 * @param values what it holds now, shortened; none without data
 */
public record VariableEntry(
        String name,
        String type,
        String documentation,
        String from,
        Optional<String> like,
        List<String> values) {
    public VariableEntry {
        values = List.copyOf(values);
    }
}

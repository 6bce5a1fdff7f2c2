package letter.template;

import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a template can name, in the order of the records. */
public final class Variables {
    private static final int VALUES = 3;
    private static final int VALUE_LENGTH = 60;

    private final List<VariableEntry> entries = new ArrayList<>();

    private Variables() {}

    /** The variables of templates that are rendered from this type. */
    public static List<VariableEntry> of(Class<? extends Record> root) {
        Variables variables = new Variables();
        variables.record(Shape.of(root), "", List.of(), new HashMap<>());
        return List.copyOf(variables.entries);
    }

    /** The same, with what each of them holds in this view. */
    public static List<VariableEntry> of(Record view) {
        Variables variables = new Variables();
        variables.record(Shape.of(view.getClass()), "", List.of(view), new HashMap<>());
        return List.copyOf(variables.entries);
    }

    /**
     * @param said the shapes that were described already, above and beside this record
     */
    private void record(Shape shape, String name, List<?> owners, Map<String, String> said) {
        for (RecordComponent component : shape.components()) {
            String inner = name.isEmpty() ? component.getName() : name + "." + component.getName();
            component(component, shape.of(component), inner, read(owners, component), said);
        }
    }

    private void component(
            RecordComponent component,
            Shape declared,
            String name,
            List<Object> values,
            Map<String, String> said) {
        Shape shape = declared.isOptional() ? declared.content() : declared;
        Shape inner = shape.isList() ? shape.content() : shape;
        boolean structure = Components.isStructure(inner.raw());
        Optional<String> like =
                structure ? Optional.ofNullable(said.get(inner.toString())) : Optional.empty();
        Variable variable = component.getAnnotation(Variable.class);
        entries.add(
                new VariableEntry(
                        name,
                        type(shape) + (declared.isOptional() ? "?" : ""),
                        variable == null ? "" : variable.value(),
                        variable == null ? "" : variable.from(),
                        like,
                        shown(values)));
        if (structure && like.isEmpty()) {
            said.put(inner.toString(), name);
            String inside = shape.isList() ? name + "[]" : name;
            record(inner, inside, values, new HashMap<>(said));
        }
    }

    private static String type(Shape shape) {
        if (shape.isPrintable()) {
            return shape.raw().getSimpleName();
        }
        if (shape.isList()) {
            return "list of " + type(shape.content());
        }
        if (shape.isFlag()) {
            return "flag";
        }
        return shape.raw() == Extra.class ? "extra" : "record";
    }

    /** What this component holds in each of these records; the entries of a list one by one. */
    private static List<Object> read(List<?> owners, RecordComponent component) {
        List<Object> values = new ArrayList<>();
        for (Object owner : owners) {
            Object value = Lookup.plain(Components.read(owner, component.getName()));
            if (value instanceof List<?> list) {
                values.addAll(list);
            } else if (value != Lookup.ABSENT) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<String> shown(List<Object> values) {
        List<String> shown = new ArrayList<>();
        for (Object value : values) {
            Optional<String> words = words(value);
            if (words.isPresent() && shown.size() < VALUES) {
                shown.add(shortened(words.get()));
            }
        }
        return shown;
    }

    /** The value in words; of a record, the first text that is always there. */
    private static Optional<String> words(Object value) {
        if (value instanceof Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof Prose prose) {
            return Optional.of(String.join(" ", prose.paragraphs()));
        }
        if (value instanceof Boolean flag) {
            return Optional.of(flag ? "true" : "false");
        }
        for (RecordComponent component : Shape.of(value.getClass()).components()) {
            if (Components.isText(component)) {
                return words(Lookup.plain(Components.read(value, component.getName())));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= VALUE_LENGTH) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, VALUE_LENGTH - 1)) + "…";
    }
}

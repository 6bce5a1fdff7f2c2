package letter.document;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * A component as its record declares it, and what its {@link Field} says of it.
 *
 * <p>Annotations are slow to load at start, and slow to ask: none is read before it is needed. What
 * each letter of a batch asks again is kept; threads that meet here keep the same.
 */
final class Declared {
    private final RecordComponent component;
    private Optional<Boolean> own = Optional.empty();
    private Optional<List<String>> aliases = Optional.empty();
    private Optional<Shape> shape = Optional.empty();

    Declared(RecordComponent component) {
        this.component = component;
    }

    String name() {
        return component.getName();
    }

    /**
     * How what it holds stands in a map.
     *
     * @param type the record that it holds
     */
    Shape shape(Class<?> type) {
        if (shape.isEmpty()) {
            shape = Optional.of(Shape.of(type));
        }
        return shape.get();
    }

    boolean own() {
        if (own.isEmpty()) {
            Optional<Field> field = field();
            own = Optional.of(field.isPresent() && field.get().own());
        }
        return own.get();
    }

    List<String> aliases() {
        if (aliases.isEmpty()) {
            Optional<Field> field = field();
            aliases = Optional.of(field.isPresent() ? List.of(field.get().aliases()) : List.of());
        }
        return aliases.get();
    }

    String brief() {
        Optional<Field> field = field();
        return field.isPresent() ? field.get().brief() : "";
    }

    int least() {
        // By its type, as the first annotation of a run costs milliseconds: bundled templates say
        // 0.
        if (FromNought.class.isAssignableFrom(component.getDeclaringRecord())) {
            return 0;
        }
        Optional<Field> field = field();
        return field.isPresent() ? field.get().least() : Integer.MIN_VALUE;
    }

    String description() {
        Optional<Field> field = field();
        return field.isPresent() ? field.get().value() : "";
    }

    private Optional<Field> field() {
        return Optional.ofNullable(component.getAnnotation(Field.class));
    }
}

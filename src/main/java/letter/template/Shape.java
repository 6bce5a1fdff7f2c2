package letter.template;

import letter.document.Extra;
import letter.value.Lazy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The type of a variable, with the type variables of its record bound: the {@code E} of a group of
 * jobs is a job.
 *
 * @param raw {@link Object} where only the data decides: what stands below an {@code extra}
 */
record Shape(Class<?> raw, List<Shape> arguments) {
    /** A value of the user's own. */
    static final Shape ANY = new Shape(Object.class, List.of());

    static Shape of(Class<?> type) {
        return new Shape(type, List.of());
    }

    private Shape bind(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            List<Shape> bound = new ArrayList<>();
            for (Type argument : generic.getActualTypeArguments()) {
                bound.add(bind(argument));
            }
            return new Shape((Class<?>) generic.getRawType(), bound);
        }
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            if (variables[i].equals(type)) {
                return arguments.get(i);
            }
        }
        throw new IllegalStateException("a view cannot have the type " + type);
    }

    /** The components that templates can name, in their order. */
    List<RecordComponent> components() {
        return Components.of(raw).all();
    }

    Optional<RecordComponent> component(String name) {
        for (RecordComponent component : components()) {
            if (component.getName().equals(name)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    Shape of(RecordComponent component) {
        Shape shape = bind(component.getGenericType());
        return shape.raw == Lazy.class ? shape.content() : shape;
    }

    boolean isOptional() {
        return raw == Optional.class;
    }

    boolean isList() {
        return raw == List.class;
    }

    boolean isFlag() {
        return raw == boolean.class;
    }

    boolean isPrintable() {
        return Components.isPrintable(raw);
    }

    /** Whether the names in it are the user's own. */
    boolean isFree() {
        return raw == Extra.class || this == ANY;
    }

    /** What an Optional, a list or what is made later holds. */
    Shape content() {
        return arguments.get(0);
    }

    /** In the words of templates. */
    String described() {
        if (isPrintable()) {
            return "a text";
        }
        if (isList()) {
            return "a list";
        }
        if (isFlag()) {
            return "a flag";
        }
        return isFree() ? "a map" : "a record";
    }
}

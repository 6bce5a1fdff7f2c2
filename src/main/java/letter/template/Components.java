package letter.template;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.LanguageTag;
import letter.value.Lazy;
import letter.value.Prose;
import letter.value.Text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The components of a record that templates can name, and the way to read them: the only step from
 * a template into Java.
 */
final class Components {
    private static final ClassValue<Components> OF =
            new ClassValue<>() {
                @Override
                protected Components computeValue(Class<?> type) {
                    return new Components(type);
                }
            };

    private final List<RecordComponent> all = new ArrayList<>();
    private final Map<String, Accessor> accessors = new HashMap<>();
    private Optional<Accessor> place = Optional.empty();

    private Components(Class<?> type) {
        if (!isStructure(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (isVariable(component)) {
                accessors.put(component.getName(), accessor(type, component));
                all.add(component);
            } else if (component.getType() == Location.class) {
                place = Optional.of(accessor(type, component));
            }
        }
    }

    private static Accessor accessor(Class<?> type, RecordComponent component) {
        return new Accessor(type, component.getAccessor());
    }

    /** Those of this class; none where it is not a record with variables. */
    static Components of(Class<?> type) {
        return OF.get(type);
    }

    /** Whether a name can step into it; a text, say, is a record too, but one value. */
    static boolean isStructure(Class<?> type) {
        return type.isRecord() && !isPrintable(type) && type != Extra.class;
    }

    static boolean isPrintable(Class<?> type) {
        return type == Text.class || type == Prose.class || type == Markup.class;
    }

    /** Whether templates see it: places, language tags and numbers are for Java alone. */
    static boolean isVariable(RecordComponent component) {
        Class<?> type = component.getType();
        boolean typeVariable = type == Object.class;
        return typeVariable
                || isPrintable(type)
                || type == boolean.class
                || type == Optional.class
                || type == List.class
                || type == Lazy.class
                || type == Extra.class
                || type.isRecord() && type != Location.class && type != LanguageTag.class;
    }

    /** Whether it holds a text that is always there, be it made only when it is asked for. */
    static boolean isText(RecordComponent component) {
        Class<?> type = component.getType();
        return isPrintable(type)
                || type == Lazy.class
                        && component.getGenericType() instanceof ParameterizedType made
                        && made.getActualTypeArguments()[0] == Text.class;
    }

    /** In their order. */
    List<RecordComponent> all() {
        return all;
    }

    boolean has(String name) {
        return accessors.containsKey(name);
    }

    Accessor accessor(String name) {
        Accessor accessor = accessors.get(name);
        if (accessor == null) {
            throw new IllegalStateException("no component '" + name + "'");
        }
        return accessor;
    }

    static Object read(Object owner, String name) {
        return of(owner.getClass()).accessor(name).read(owner);
    }

    /** Where the user wrote what this record holds, if it knows. */
    Optional<Location> place(Object owner) {
        return place.isPresent()
                ? Optional.of((Location) place.get().read(owner))
                : Optional.empty();
    }
}

package letter.document;

import letter.diagnostic.Location;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a record stands in a map: its keys, those of its flat parts among them. */
final class Shape {
    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return new Shape(type);
                }
            };

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Component> components = new ArrayList<>();
    private final List<Shape> flats = new ArrayList<>();
    private final List<Component> fields = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is neither a record nor has it a codec");
        }
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        for (int i = 0; i < declared.length; i++) {
            types[i] = declared[i].getType();
            add(Component.of(declared[i]));
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        constructor.setAccessible(true);
        for (int i = 0; i < fields.size(); i++) {
            indexes.put(fields.get(i).name(), i);
        }
    }

    private void add(Component component) {
        components.add(component);
        if (component.kind() == Component.Kind.FLAT) {
            flats.add(of(component.type()));
            fields.addAll(of(component.type()).fields);
        } else if (component.kind() != Component.Kind.PLACE) {
            fields.add(component);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    Class<?> type() {
        return type;
    }

    /** What can stand in the map, in the order of the components. */
    List<Component> fields() {
        return fields;
    }

    /** The index of the field with this key, or -1. */
    int indexOf(String key) {
        Integer index = indexes.get(key);
        return index == null ? -1 : index;
    }

    /** The index of the field that has this key as an alias, or -1. */
    int indexOfAlias(String key) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).aliases().contains(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the field that takes every key that is not known, or -1. */
    int indexOfRest() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == Component.Kind.EXTRA && !fields.get(i).own()) {
                return i;
            }
        }
        return -1;
    }

    /** The record with these values of its fields. */
    Object create(Object[] values, Location at) {
        return create(values, 0, at);
    }

    private Object create(Object[] values, int from, Location at) {
        Object[] arguments = new Object[components.size()];
        int next = from;
        int met = 0;
        for (int i = 0; i < arguments.length; i++) {
            Component component = components.get(i);
            if (component.kind() == Component.Kind.PLACE) {
                arguments[i] = at;
            } else if (component.kind() == Component.Kind.FLAT) {
                Shape flat = flats.get(met++);
                arguments[i] = flat.create(values, next, at);
                next += flat.fields.size();
            } else {
                arguments[i] = values[next++];
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}

package letter.document;

import letter.diagnostic.Location;
import letter.document.Component.Kind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a record stands in a map: its keys, those of its flat parts among them.
 *
 * <p>The values of a map are gathered in a row: the arguments of the record's constructor, in the
 * place of a flat part those of its own.
 */
final class Shape {
    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return new Shape(type);
                }
            };

    /** A flat part, and which argument of the constructor it is. */
    private record Part(int index, Shape shape) {}

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final int arity;
    private final List<Part> parts = new ArrayList<>();
    private final List<Component> fields = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    /** Where each field's value stands in a row. */
    private final List<Integer> slots = new ArrayList<>();

    /** Where the place of the map stands in a row. */
    private final List<Integer> places = new ArrayList<>();

    /** The row of a map without keys. */
    private final Object[] nothing;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is neither a record nor has it a codec");
        }
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            types[i] = declared[i].getType();
            add(i, Component.of(declared[i]), row);
        }
        this.arity = declared.length;
        this.nothing = row.toArray();
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

    private void add(int index, Component component, List<Object> row) {
        if (component.kind() == Kind.FLAT) {
            Shape flat = of(component.type());
            parts.add(new Part(index, flat));
            fields.addAll(flat.fields);
            addAll(flat.slots, row.size(), slots);
            addAll(flat.places, row.size(), places);
            row.addAll(List.of(flat.nothing));
        } else if (component.kind() == Kind.PLACE) {
            places.add(row.size());
            row.add(Optional.empty());
        } else {
            fields.add(component);
            slots.add(row.size());
            row.add(component.nothing().get());
        }
    }

    private static void addAll(List<Integer> inner, int offset, List<Integer> all) {
        for (int index : inner) {
            all.add(offset + index);
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
            if (fields.get(i).kind() == Kind.EXTRA && !fields.get(i).own()) {
                return i;
            }
        }
        return -1;
    }

    /** The row of a map that begins here, in which each field still has no value. */
    Object[] row(Location at) {
        Object[] row = nothing.clone();
        for (int i = 0; i < places.size(); i++) {
            row[places.get(i)] = at;
        }
        return row;
    }

    /** Puts the value of the field with this index into the row. */
    void put(Object[] row, int index, Object value) {
        row[slots.get(index)] = value;
    }

    /** The record with the values in this row. */
    Object create(Object[] row) {
        return parts.isEmpty() ? construct(row) : create(row, 0);
    }

    private Object create(Object[] row, int from) {
        Object[] arguments = new Object[arity];
        int next = from;
        int done = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int before = part.index() - done;
            System.arraycopy(row, next, arguments, done, before);
            next += before;
            arguments[part.index()] = part.shape().create(row, next);
            next += part.shape().nothing.length;
            done = part.index() + 1;
        }
        System.arraycopy(row, next, arguments, done, arity - done);
        return construct(arguments);
    }

    private Object construct(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}

package letter.template;

import letter.document.Extra;
import letter.value.Lazy;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * Follows a tag's name through the values of a rendering: innermost scope first, by type.
 *
 * <p>It remembers the types that it met last, for a tag mostly meets the same ones. Threads that
 * meet here may each find the way, and find the same.
 */
final class Lookup {
    /** What a name gives where some step of it is an absent Optional. */
    static final Object ABSENT = new Object();

    private static final Class<?>[] NONE = {};

    private final List<String> path;
    private final Accessor[] accessors;

    /** The types of the innermost values, up to one that knows the name, innermost last. */
    private Class<?>[] types = NONE;

    Lookup(List<String> path) {
        this.path = path;
        this.accessors = new Accessor[path.size()];
    }

    List<String> path() {
        return path;
    }

    /** The value of the name, without its Optional; or {@link #ABSENT}. */
    Object find(ValueStack values) {
        if (accessors.length == 0) {
            return values.innermost();
        }
        int index = indexOf(values);
        Object value = index < 0 ? ABSENT : values.get(index);
        for (int i = 0; i < accessors.length && value != ABSENT; i++) {
            value = step(value, i);
        }
        return value;
    }

    private int indexOf(ValueStack values) {
        Class<?>[] known = types;
        int index = values.size() - known.length;
        if (known.length > 0 && index >= 0 && isEach(known, values, index)) {
            return index;
        }
        int found = indexOf(path.get(0), values);
        if (found >= 0) {
            Class<?>[] met = new Class<?>[values.size() - found];
            for (int i = 0; i < met.length; i++) {
                met[i] = values.get(found + i).getClass();
            }
            types = met;
        }
        return found;
    }

    private static boolean isEach(Class<?>[] types, ValueStack values, int from) {
        for (int i = 0; i < types.length; i++) {
            if (values.get(from + i).getClass() != types[i]) {
                return false;
            }
        }
        return true;
    }

    private Object step(Object value, int index) {
        Accessor known = accessors[index];
        if (known != null && known.owner() == value.getClass()) {
            return plain(known.read(value));
        }
        if (isRecord(value)) {
            accessors[index] = Components.of(value.getClass()).accessor(path.get(index));
        }
        return step(value, path.get(index));
    }

    /**
     * Where the innermost value stands whose type knows the name: an absent value in it hides outer
     * ones. Where there is none, -1: the types are checked before, but a text may stand where names
     * of the user's own were meant.
     */
    static int indexOf(String name, ValueStack values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            Object value = values.get(i);
            if (value instanceof Extra || Components.of(value.getClass()).has(name)) {
                return i;
            }
        }
        return -1;
    }

    /** One step of a name. */
    static Object step(Object value, String name) {
        if (value instanceof Extra extra) {
            return plain(extra.get(name));
        }
        return isRecord(value) ? plain(Components.read(value, name)) : ABSENT;
    }

    /** Others are reached below 'extra' alone, where the types are the user's. */
    private static boolean isRecord(Object value) {
        return !(value instanceof Extra || value instanceof Text || value instanceof List);
    }

    /** The value itself: without its Optional, and without what wraps a value of the user's own. */
    static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : ABSENT;
        }
        if (value instanceof Lazy<?> later) {
            return plain(later.value());
        }
        if (value instanceof Extra.One one) {
            return one.text();
        }
        if (value instanceof Extra.Many many) {
            return many.values();
        }
        return value instanceof Extra.Names names ? names.extra() : value;
    }
}

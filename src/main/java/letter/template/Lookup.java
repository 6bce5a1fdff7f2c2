package letter.template;

import letter.document.Extra;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** Follows a name through the values of one rendering: innermost scope first, by type. */
final class Lookup {
    /** What a name gives where some step of it is an absent Optional. */
    static final Object ABSENT = new Object();

    private Lookup() {}

    /** The value of a name, without its Optional; or {@link #ABSENT}. */
    static Object find(List<String> path, List<Object> scopes) {
        if (path.isEmpty()) {
            return scopes.get(scopes.size() - 1);
        }
        int scope = scopeOf(path.get(0), scopes);
        Object value = scope < 0 ? ABSENT : scopes.get(scope);
        for (int i = 0; i < path.size() && value != ABSENT; i++) {
            value = step(value, path.get(i));
        }
        return value;
    }

    /**
     * The innermost scope whose type knows the name: an absent value in it hides outer ones. Where
     * there is none, -1: the types are checked before, but a text may stand where names of the
     * user's own were meant.
     */
    static int scopeOf(String name, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            if (scope instanceof Extra || Components.of(scope.getClass()).has(name)) {
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
        // Reached below 'extra' alone, where the types are the user's.
        if (value instanceof Text || value instanceof List) {
            return ABSENT;
        }
        return plain(Components.of(value.getClass()).read(value, name));
    }

    /** The value itself: without its Optional, and without what wraps a value of the user's own. */
    static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : ABSENT;
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

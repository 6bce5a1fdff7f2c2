package letter.value;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was made lately of this very object, so that many letters of one profile need not make it
 * again; how many there are is bounded. Not for several threads at once.
 */
public final class Recent<K, V> {
    private static final int MOST = 512;

    private final Map<K, V> made = new IdentityHashMap<>();

    public Optional<V> of(K thing) {
        return Optional.ofNullable(made.get(thing));
    }

    /** Keeps it for a while. */
    public V keep(K thing, V value) {
        if (made.size() == MOST) {
            made.clear();
        }
        made.put(thing, value);
        return value;
    }
}

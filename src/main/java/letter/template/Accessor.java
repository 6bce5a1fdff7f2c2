package letter.template;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one component of the records of one class: by reflection at first, and after many letters
 * by a class made for it, as one letter has no time to make it.
 *
 * <p>Threads that meet here may each make one, and each reads the same.
 */
final class Accessor {
    private static final int MANY = 2_000;

    private final Class<?> owner;
    private final Method method;
    private int reads;
    private Optional<Function<Object, Object>> direct = Optional.empty();

    Accessor(Class<?> owner, Method method) {
        this.owner = owner;
        this.method = method;
        method.setAccessible(true);
    }

    /** The class of the records that it reads. */
    Class<?> owner() {
        return owner;
    }

    Object read(Object record) {
        Optional<Function<Object, Object>> known = direct;
        if (known.isPresent()) {
            return known.get().apply(record);
        }
        reads++;
        if (reads > MANY) {
            direct = Optional.of(made());
        }
        try {
            return method.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record that cannot be read", e);
        }
    }

    /** What {@code record -> record.component()} would be, if it stood in the source. */
    @SuppressWarnings("unchecked")
    private Function<Object, Object> made() {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            MethodHandle getter = lookup.unreflect(method);
            return (Function<Object, Object>)
                    LambdaMetafactory.metafactory(
                                    lookup,
                                    "apply",
                                    MethodType.methodType(Function.class),
                                    MethodType.methodType(Object.class, Object.class),
                                    getter,
                                    getter.type().wrap())
                            .getTarget()
                            .invoke();
        } catch (Throwable e) {
            // What a handle may throw has no narrower name.
            throw new IllegalStateException("a record that cannot be read", e);
        }
    }
}

package letter.value;

import java.util.Optional;

/**
 * A value that is made when it is first asked for: most templates never name the half of what a
 * letter could say. Threads that meet here may each make one, and make the same.
 */
public abstract class Lazy<T> {
    private Optional<T> made = Optional.empty();

    /** One that is there already. */
    public static <T> Lazy<T> given(T value) {
        return new Given<>(value);
    }

    /** Makes the value. */
    protected abstract T make();

    /** The value, always the same one. */
    public final T value() {
        Optional<T> known = made;
        if (known.isEmpty()) {
            known = Optional.of(make());
            made = known;
        }
        return known.get();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Lazy<?> lazy && value().equals(lazy.value());
    }

    @Override
    public final int hashCode() {
        return value().hashCode();
    }

    @Override
    public final String toString() {
        return value().toString();
    }

    private static final class Given<T> extends Lazy<T> {
        private final T value;

        Given(T value) {
            this.value = value;
        }

        @Override
        protected T make() {
            return value;
        }
    }
}

package letter.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** The rows of a job list in their order, each read when it is asked for; for one thread. */
interface Rows extends Closeable {
    /** The next row; nothing at the end. */
    Optional<Row> next() throws IOException;

    /** Whether the next row is there to be had, and need not be waited for. */
    default boolean ready() throws IOException {
        return true;
    }

    /** How many there are, where that is known in advance. */
    default OptionalLong count() {
        return OptionalLong.empty();
    }
}

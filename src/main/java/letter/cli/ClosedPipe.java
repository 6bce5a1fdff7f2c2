package letter.cli;

import java.io.IOException;

/** The reader of standard output went away: nothing is wrong, and nobody listens. */
final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedPipe(IOException cause) {
        super(cause);
    }
}

package letter.cli;

import java.io.IOException;

/** Standard output takes no more: the disk behind it is full, say. */
final class UnwritableOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableOutput(IOException cause) {
        super(cause.getMessage(), cause);
    }
}

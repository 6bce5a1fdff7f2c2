package letter.cli;

import letter.batch.ListFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps what it reads first: a manifest is looked at more than once, and may come from a pipe. */
final class Kept implements ListFile.Opening {
    /** More than the largest manifest, so that it is found to be too large. */
    private static final int MOST = 2 << 20;

    private final ListFile.Opening opening;
    private Optional<byte[]> bytes = Optional.empty();

    Kept(ListFile.Opening opening) {
        this.opening = opening;
    }

    @Override
    public InputStream open() throws IOException {
        if (bytes.isEmpty()) {
            try (InputStream in = opening.open()) {
                bytes = Optional.of(in.readNBytes(MOST));
            }
        }
        return new ByteArrayInputStream(bytes.get());
    }
}

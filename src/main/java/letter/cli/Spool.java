package letter.cli;

import letter.batch.BatchRequest;
import letter.batch.ListFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A list that is read twice: one that comes on standard input is kept in a temporary file, which
 * only its owner can read, as long as it takes.
 */
record Spool(BatchRequest asked, Optional<Path> file) implements AutoCloseable {

    static Spool of(BatchRequest asked, boolean twice) {
        ListFile list = asked.list();
        if (!twice || list.again()) {
            return new Spool(asked, Optional.empty());
        }
        try {
            Path file = Files.createTempFile("letter", ".jobs");
            file.toFile().deleteOnExit();
            try (InputStream in = list.opening().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            ListFile kept =
                    new ListFile(
                            list.name(),
                            list.base(),
                            list.format(),
                            () -> Files.newInputStream(file),
                            true);
            return new Spool(asked.of(kept), Optional.of(file));
        } catch (IOException failure) {
            // Then it cannot be read, and whoever opens it says so.
            ListFile broken =
                    new ListFile(
                            list.name(),
                            list.base(),
                            list.format(),
                            () -> {
                                throw failure;
                            },
                            false);
            return new Spool(asked.of(broken), Optional.empty());
        }
    }

    @Override
    public void close() {
        if (file.isPresent()) {
            file.get().toFile().delete();
        }
    }
}

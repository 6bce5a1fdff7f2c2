package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes letters to files: all or none, each whole or not at all, and never over one that was
 * edited by hand.
 */
public final class OutputFiles {
    private final Problems problems = new Problems();
    private final List<Staged> staged = new ArrayList<>();
    private final Set<Path> places = new HashSet<>();
    private final Outbox outbox;

    /**
     * A letter that stands in a temporary file, ready to be moved into its place.
     *
     * @param ready empty where the file has these bytes already, or is a device and gets them as it
     *     is
     */
    private record Staged(OutputFile output, Path place, Optional<Path> ready, boolean device) {}

    private OutputFiles(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Writes them.
     *
     * @param force whether files that were edited by hand may be overwritten
     * @return the files that have changed
     */
    public static Result<List<Path>> write(List<OutputFile> outputs, boolean force) {
        try (Outbox outbox = new Outbox(force)) {
            return outbox.write(outputs);
        }
    }

    /** Writes them through an outbox that others use as well; the files that have changed. */
    static Result<List<Path>> write(List<OutputFile> outputs, Outbox outbox) {
        OutputFiles files = new OutputFiles(outbox);
        for (OutputFile output : outputs) {
            files.stage(output);
        }
        List<Path> written = files.problems.hasErrors() ? List.of() : files.finish();
        files.removeTemporary();
        return files.problems.hasErrors()
                ? files.problems.failure()
                : files.problems.result(written);
    }

    private void stage(OutputFile output) {
        try {
            Path place = Places.followed(output.path());
            boolean there = place.toFile().exists();
            boolean device = Places.isOpenStream(place) || there && !Files.isRegularFile(place);
            if (!device && !places.add(place)) {
                problems.add(
                        Code.SAME_OUTPUT,
                        at(output),
                        "a second letter would be written to '" + place + "'",
                        "look for a symbolic link; -o names another directory");
            } else if (device && Files.isDirectory(place)) {
                problems.add(Code.CANNOT_WRITE, at(output), "is a directory");
            } else if (device) {
                staged.add(new Staged(output, place, Optional.empty(), true));
            } else if (there && hasBytes(place, output.bytes())) {
                staged.add(new Staged(output, place, Optional.empty(), false));
            } else if (!there || mayReplace(place, output)) {
                Path ready = outbox.unfinished().write(place, output.bytes());
                staged.add(new Staged(output, place, Optional.of(ready), false));
                if (there) {
                    keepMode(place, ready);
                }
            }
        } catch (IOException failure) {
            failed(output, failure);
        }
    }

    private static boolean hasBytes(Path place, byte[] bytes) throws IOException {
        return Files.size(place) == bytes.length && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    private boolean mayReplace(Path place, OutputFile output) throws IOException {
        if (outbox.force()) {
            return true;
        }
        if (ledger(place).knows(place.getFileName().toString(), Files.readAllBytes(place))) {
            return true;
        }
        problems.add(
                Code.EDITED_BY_HAND,
                at(output),
                "was edited by hand, or not written by letter",
                "--force overwrites it; -o names another file");
        return false;
    }

    private Ledger ledger(Path place) throws IOException {
        return outbox.ledger(Places.parent(place));
    }

    private static void keepMode(Path place, Path ready) throws IOException {
        if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(ready, Files.getPosixFilePermissions(place));
        }
    }

    private List<Path> finish() {
        List<Path> written = new ArrayList<>();
        for (Staged one : staged) {
            try {
                if (move(one)) {
                    written.add(one.output().path());
                }
            } catch (IOException failure) {
                failed(one.output(), failure);
            }
        }
        return written;
    }

    /** Whether the file has changed. */
    private boolean move(Staged one) throws IOException {
        byte[] bytes = one.output().bytes();
        if (one.device()) {
            // An open file goes on where it is.
            Files.write(one.place(), bytes, StandardOpenOption.APPEND);
            return true;
        }
        ledger(one.place()).append(one.place().getFileName().toString(), bytes);
        if (one.ready().isPresent()) {
            outbox.unfinished().move(one.ready().get(), one.place());
        }
        return one.ready().isPresent();
    }

    private void removeTemporary() {
        for (Staged one : staged) {
            if (one.ready().isPresent()) {
                outbox.unfinished().remove(one.ready().get());
            }
        }
    }

    private void failed(OutputFile output, IOException failure) {
        problems.add(WriteFailure.diagnostic(output, failure));
    }

    private static Location at(OutputFile output) {
        return Source.file(output.path().toString(), "").whole();
    }
}

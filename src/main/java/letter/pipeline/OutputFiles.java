package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes letters to files: all or none, each whole or not at all, and never over one that was
 * edited by hand.
 */
public final class OutputFiles {
    private final Problems problems = new Problems();
    private final List<Staged> staged = new ArrayList<>();
    private final Outbox outbox;
    private final Survey survey;

    /**
     * A letter that can go to its place.
     *
     * @param ready the temporary file that it stands in, where a file has to be made
     */
    private record Staged(Spot spot, Optional<Path> ready) {}

    private OutputFiles(Outbox outbox) {
        this.outbox = outbox;
        this.survey = new Survey(outbox, problems);
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
            Optional<Spot> spot = survey.look(output);
            if (spot.isPresent() && spot.get().takesFile()) {
                ready(spot.get());
            } else if (spot.isPresent()) {
                staged.add(new Staged(spot.get(), Optional.empty()));
            }
        } catch (IOException failure) {
            failed(output, failure);
        }
    }

    private void ready(Spot spot) throws IOException {
        Path ready = outbox.unfinished().write(spot.place(), spot.output().bytes());
        staged.add(new Staged(spot, Optional.of(ready)));
        if (spot.found() == Spot.Found.OTHER) {
            keepMode(spot.place(), ready);
        }
    }

    private static void keepMode(Path place, Path ready) throws IOException {
        if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(ready, Files.getPosixFilePermissions(place));
        }
    }

    private List<Path> finish() {
        List<Path> written = new ArrayList<>();
        for (Staged one : staged) {
            OutputFile output = one.spot().output();
            try {
                if (move(one)) {
                    written.add(output.path());
                }
            } catch (IOException failure) {
                failed(output, failure);
            }
        }
        return written;
    }

    /** Whether the file has changed. */
    private boolean move(Staged one) throws IOException {
        Path place = one.spot().place();
        byte[] bytes = one.spot().output().bytes();
        if (one.spot().found() == Spot.Found.DEVICE) {
            // An open file goes on where it is.
            Files.write(place, bytes, StandardOpenOption.APPEND);
            return true;
        }
        outbox.ledger(Places.parent(place)).append(place.getFileName().toString(), bytes);
        if (one.ready().isPresent()) {
            outbox.unfinished().move(one.ready().get(), place);
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
}

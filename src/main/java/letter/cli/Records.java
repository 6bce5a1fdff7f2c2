package letter.cli;

import letter.batch.Earlier;
import letter.batch.Memory;
import letter.batch.Report;
import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.pipeline.Outbox;
import letter.pipeline.Refusal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The report of a run, and what an earlier one says.
 *
 * @param report where one is asked for
 */
record Records(Optional<Report> report, Memory memory, Optional<Earlier> earlier)
        implements Closeable {

    /**
     * The records that a call asks for.
     *
     * @param file of the report; none where it is empty
     * @param goesOn whether what it says is made already need not be made again
     */
    static Result<Records> of(
            Optional<String> file, boolean goesOn, Memory.Setting setting, Outbox outbox) {
        Problems problems = new Problems();
        if (file.isEmpty()) {
            return problems.result(new Records(Optional.empty(), Memory.none(), Optional.empty()));
        }
        try {
            Report report = Report.begin(Path.of(file.get()), goesOn, outbox.gate());
            Optional<Earlier> earlier = report.earlier();
            Memory memory =
                    earlier.isPresent()
                            ? Memory.of(setting, earlier.get())
                            : Memory.tracing(setting);
            return problems.result(new Records(Optional.of(report), memory, earlier));
        } catch (IOException failure) {
            problems.add(
                    Code.CANNOT_WRITE,
                    Source.file(file.get(), "").whole(),
                    "the report cannot be written: " + Refusal.reason(failure),
                    "name another file with --report");
            return problems.failure();
        }
    }

    /** The same for a run that writes nothing: only what an earlier report says. */
    static Result<Records> ofRehearsal(
            Optional<String> file, boolean goesOn, Memory.Setting setting) {
        Problems problems = new Problems();
        if (!goesOn || file.isEmpty() || !Files.isRegularFile(Path.of(file.get()))) {
            return problems.result(new Records(Optional.empty(), Memory.none(), Optional.empty()));
        }
        try {
            Earlier earlier = Earlier.read(Path.of(file.get()));
            Memory memory = Memory.of(setting, earlier);
            return problems.result(new Records(Optional.empty(), memory, Optional.of(earlier)));
        } catch (IOException failure) {
            problems.add(
                    Code.CANNOT_READ,
                    Source.file(file.get(), "").whole(),
                    "the report cannot be read: " + Refusal.reason(failure));
            return problems.failure();
        }
    }

    @Override
    public void close() {
        try {
            if (report.isPresent()) {
                report.get().close();
            }
            if (earlier.isPresent()) {
                earlier.get().close();
            }
        } catch (IOException written) {
            // Each line went to the system as it was added: there is nothing left to fail.
            return;
        }
    }
}

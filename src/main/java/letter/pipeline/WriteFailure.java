package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in plain words why a letter cannot be written. */
final class WriteFailure {
    private WriteFailure() {}

    /** The record of a directory cannot be read or written, which is not the letter's own fault. */
    static final class OfLedger extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Path ledger;

        OfLedger(Path ledger, IOException cause) {
            super(cause);
            this.ledger = ledger;
        }
    }

    static Diagnostic diagnostic(OutputFile output, IOException failure) {
        if (failure instanceof OfLedger trouble && trouble.getCause() instanceof IOException why) {
            return new Diagnostic(
                    Code.CANNOT_WRITE,
                    Source.file(named(output, trouble.ledger).toString(), "").whole(),
                    "cannot be kept: " + Refusal.reason(why),
                    Optional.of(
                            "letter records there what it wrote, to know what you edited;"
                                    + " remove it, or make it writable"));
        }
        return new Diagnostic(
                Code.CANNOT_WRITE,
                Source.file(output.path().toString(), "").whole(),
                "cannot be written: " + Refusal.reason(failure),
                Optional.empty());
    }

    /** The record as the user names the directory, unless a link has led into another. */
    private static Path named(OutputFile output, Path ledger) {
        Path beside = output.path().resolveSibling(ledger.getFileName());
        return beside.toAbsolutePath().equals(ledger) ? beside : ledger;
    }
}

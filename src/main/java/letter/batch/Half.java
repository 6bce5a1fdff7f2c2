package letter.batch;

import letter.diagnostic.Diagnostic;
import letter.pipeline.Made;
import letter.render.Format;

import java.util.List;
import java.util.Optional;

/** A row on its way: read and made, and not yet delivered. */
sealed interface Half {
    /** It belongs to another shard. */
    record Elsewhere() implements Half {}

    /** It failed. */
    record Decided(Outcome outcome) implements Half {}

    /** It need not be made: its files are what they were. */
    record Kept(Row row, FileName name, List<Format> formats, Outcome outcome) implements Half {}

    /**
     * A letter that can be delivered.
     *
     * @param nanos how long it took
     */
    record Ready(
            Row row,
            FileName name,
            Made letter,
            Optional<Trace> trace,
            List<Diagnostic> diagnostics,
            long nanos)
            implements Half {}
}

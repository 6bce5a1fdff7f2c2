package letter.batch;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.pipeline.Made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a row.
 *
 * @param number of the row, from 1
 * @param at where it begins
 * @param name of its files, for all formats; empty where it has none
 * @param letter what was made; nothing where it failed, or is as it was
 * @param told what a report says of it, where one is wanted
 */
public record Outcome(
        long number,
        Location at,
        Status status,
        String name,
        List<Placed> files,
        Optional<Made> letter,
        List<Diagnostic> diagnostics,
        String told) {

    /** How it ended. */
    public enum Status {
        MADE,
        /** It was made before, of the same. */
        UNCHANGED,
        FAILED
    }

    /** A letter that was not made. */
    static Outcome failed(Row row, String name, List<Diagnostic> diagnostics) {
        return new Outcome(
                row.number(),
                row.at(),
                Status.FAILED,
                name,
                List.of(),
                Optional.empty(),
                placed(row.at(), diagnostics),
                "");
    }

    /** What is wrong with the whole of a row stands where it begins in its list. */
    private static List<Diagnostic> placed(Location row, List<Diagnostic> diagnostics) {
        List<Diagnostic> placed = new ArrayList<>();
        for (Diagnostic one : diagnostics) {
            boolean ofRow =
                    !one.at().hasLine() && one.at().source().name().equals(row.source().name());
            placed.add(ofRow ? new Diagnostic(one.code(), row, one.message(), one.hint()) : one);
        }
        return placed;
    }
}

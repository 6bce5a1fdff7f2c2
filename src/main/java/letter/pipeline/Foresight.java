package letter.pipeline;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What would keep letters from being written, as far as the system tells without writing: the same
 * complaints as those of writing them.
 */
final class Foresight {
    private Foresight() {}

    static List<Diagnostic> of(List<OutputFile> outputs, Outbox outbox) {
        Problems problems = new Problems();
        Survey survey = new Survey(outbox, problems);
        for (OutputFile output : outputs) {
            try {
                Optional<Spot> spot = survey.look(output);
                if (spot.isPresent()) {
                    ask(spot.get(), outbox);
                }
            } catch (IOException failure) {
                problems.add(WriteFailure.diagnostic(output, failure));
            }
        }
        return problems.all();
    }

    /** Asks for all that it takes to write there. */
    private static void ask(Spot spot, Outbox outbox) throws IOException {
        if (spot.found() == Spot.Found.DEVICE) {
            Permission.toWrite(spot.place());
            return;
        }
        if (spot.takesFile()) {
            Permission.toMakeFilesIn(Places.parent(spot.place()));
        }
        String name = spot.place().getFileName().toString();
        outbox.ledger(Places.parent(spot.place())).askToAppend(name, spot.output().bytes());
    }
}

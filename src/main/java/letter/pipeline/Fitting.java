package letter.pipeline;

import letter.markdown.Measure;
import letter.profile.Amounts;
import letter.profile.Limits;
import letter.profile.TemplateManifest;
import letter.view.Cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a letter under its limits: what its template declares as dispensable goes, the least
 * relevant first, until the letter holds.
 */
final class Fitting {
    /** Where more could go, several go at once. */
    private static final int MOST_ATTEMPTS = 64;

    private final Setup setup;
    private final List<Cut> made = new ArrayList<>();
    private Draft draft;

    private Fitting(Setup setup, Draft whole) {
        this.setup = setup;
        this.draft = whole;
    }

    /**
     * What became of a letter.
     *
     * @param left what it does without; nothing where it held as it was
     */
    record Fitted(Draft draft, List<Cut> left) {}

    /** The first letter that keeps to the limits; else the shortest that there can be. */
    static Fitted fit(Setup setup, Draft whole) {
        Fitting fitting = new Fitting(setup, whole);
        if (!fitting.holds()) {
            TemplateManifest manifest = setup.template().manifest();
            Amounts keep = manifest.keep().orElse(Amounts.none());
            List<Cut> cuts = whole.selection().cuts(manifest.fit(), keep);
            fitting.cut(cuts, 1 + cuts.size() / MOST_ATTEMPTS);
        }
        return new Fitted(fitting.draft, fitting.made);
    }

    /** Makes these cuts, so many at once, as far as it takes; none that shortens nothing. */
    private void cut(List<Cut> cuts, int step) {
        for (int i = 0; i < cuts.size() && !holds(); i += step) {
            List<Cut> next = cuts.subList(i, Math.min(i + step, cuts.size()));
            Optional<Draft> shorter = Draft.of(setup, draft.selection().without(next)).value();
            boolean enough = shorter.isPresent() && holds(shorter.get().measure());
            if (step > 1 && (shorter.isEmpty() || enough)) {
                // Not all at once: the template cannot do without some, or not all have to go.
                cut(next, 1 + step / MOST_ATTEMPTS);
            } else if (shorter.isPresent() && isShorter(shorter.get())) {
                made.addAll(next);
                draft = shorter.get();
            }
        }
    }

    private boolean isShorter(Draft other) {
        return other.measure().characters() < draft.measure().characters();
    }

    private boolean holds() {
        return holds(draft.measure());
    }

    private boolean holds(Measure measure) {
        Limits limits = setup.limits();
        return measure.words() <= limits.words().orElse(Integer.MAX_VALUE)
                && measure.characters() <= limits.characters().orElse(Integer.MAX_VALUE);
    }
}

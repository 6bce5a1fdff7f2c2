package letter.view;

import letter.profile.Entry;
import letter.value.Text;

import java.util.List;

/**
 * An entry that could go into a letter, and what speaks for it.
 *
 * @param met the keywords that it has in common with the target, as the user wrote them
 */
public record Candidate<E extends Entry>(E entry, List<Text> met, Standing standing, Fate fate) {
    public Candidate {
        met = List.copyOf(met);
    }

    /** How well it meets the target. */
    public int score() {
        return met.size();
    }

    Candidate<E> with(Fate other) {
        return new Candidate<>(entry, met, standing, other);
    }
}

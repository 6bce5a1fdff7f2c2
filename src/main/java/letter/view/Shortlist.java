package letter.view;

import letter.profile.Entry;

import java.util.ArrayList;
import java.util.List;

/**
 * All entries of one kind, and those of them that go into the letter.
 *
 * @param candidates every entry, in the order of the file
 * @param taken those that are in, in the order in which the letter presents them
 */
public record Shortlist<E extends Entry>(
        EntryKind kind, List<Candidate<E>> candidates, List<Candidate<E>> taken) {
    public Shortlist {
        candidates = List.copyOf(candidates);
        taken = List.copyOf(taken);
    }

    /** Those that stand like this at the date of the letter. */
    List<E> taken(Standing standing) {
        List<E> entries = new ArrayList<>(taken.size());
        for (Candidate<E> candidate : taken) {
            if (candidate.standing() == standing) {
                entries.add(candidate.entry());
            }
        }
        return entries;
    }

    List<E> entries() {
        List<E> entries = new ArrayList<>(taken.size());
        for (Candidate<E> candidate : taken) {
            entries.add(candidate.entry());
        }
        return entries;
    }
}

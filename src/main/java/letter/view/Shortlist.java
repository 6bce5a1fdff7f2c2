package letter.view;

import letter.profile.Entry;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Those that are in, and stand like this at the date of the letter. */
    List<Candidate<E>> taken(Standing standing) {
        if (taken.isEmpty()) {
            return taken;
        }
        List<Candidate<E>> standingSo = new ArrayList<>(taken.size());
        for (Candidate<E> candidate : taken) {
            if (candidate.standing() == standing) {
                standingSo.add(candidate);
            }
        }
        return standingSo;
    }

    /** Those that are in, the least relevant first: the last in the order that was asked for. */
    List<Candidate<E>> leastRelevantFirst() {
        List<Candidate<E>> order = new ArrayList<>(taken);
        if (!order.isEmpty() && order.get(0).fate() != Fate.ASKED_FOR) {
            order.sort(new Ranking(true));
        }
        Collections.reverse(order);
        return order;
    }

    /** The same list after this cut; itself, where the cut is none of its own. */
    Shortlist<E> without(Cut cut) {
        if (candidates.isEmpty() || !isOwn(cut)) {
            return this;
        }
        List<Candidate<E>> all = new ArrayList<>(candidates.size());
        for (Candidate<E> candidate : candidates) {
            all.add(candidate.without(cut));
        }
        List<Candidate<E>> left = new ArrayList<>(taken.size());
        for (Candidate<E> candidate : taken) {
            Candidate<E> rest = candidate.without(cut);
            if (rest.fate().isIn()) {
                left.add(rest);
            }
        }
        return new Shortlist<>(kind, all, left);
    }

    private boolean isOwn(Cut cut) {
        return cut instanceof Cut.OfKind all && all.kind() == kind
                || cut instanceof Cut.OfEntry entry && entry.kind() == kind
                || cut instanceof Cut.OfHighlight highlight && highlight.kind() == kind;
    }
}

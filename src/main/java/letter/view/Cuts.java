package letter.view;

import letter.profile.Amounts;
import letter.profile.Dispensable;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a letter can give up to be shorter, as its template declares. */
final class Cuts {
    private final Selection selection;
    private final Amounts keep;
    private final List<Cut> cuts = new ArrayList<>();

    private Cuts(Selection selection, Amounts keep) {
        this.selection = selection;
        this.keep = keep;
    }

    /**
     * Every cut that may be made, in the order in which they are to be made.
     *
     * @param fit what goes, the first first
     * @param keep how many of each never go
     */
    static List<Cut> of(Selection selection, List<Dispensable> fit, Amounts keep) {
        Cuts cuts = new Cuts(selection, keep);
        for (Dispensable part : fit) {
            cuts.add(part);
        }
        return cuts.cuts;
    }

    private void add(Dispensable part) {
        switch (part) {
            case HIGHLIGHTS -> addHighlights();
            case REASONS -> {
                for (int left = selection.reasons(); left > kept(keep.reasons()); left--) {
                    cuts.add(new Cut.OfReason(left));
                }
            }
            case OUTLOOK -> {
                if (selection.outlook()) {
                    cuts.add(new Cut.OfOutlook());
                }
            }
            default -> addEntries(selection.of(EntryKind.of(part)));
        }
    }

    private void addEntries(Shortlist<?> list) {
        List<? extends Candidate<?>> order = list.leastRelevantFirst();
        int most = order.size() - kept(list.kind().of(keep));
        for (int i = 0; i < most; i++) {
            Candidate<?> candidate = order.get(i);
            cuts.add(new Cut.OfEntry(list.kind(), candidate.entry(), candidate.label()));
        }
    }

    /**
     * Of the entries that tell most the last one goes first, of the least relevant entry before.
     */
    private void addHighlights() {
        int most = 0;
        for (Shortlist<?> list : selection.all()) {
            for (Candidate<?> candidate : list.taken()) {
                most = Math.max(most, candidate.highlights().size());
            }
        }
        for (int told = most; told > kept(keep.highlights()); told--) {
            for (Shortlist<?> list : selection.all()) {
                for (Candidate<?> candidate : list.leastRelevantFirst()) {
                    if (candidate.highlights().size() >= told) {
                        Text highlight = candidate.highlights().get(told - 1);
                        cuts.add(new Cut.OfHighlight(list.kind(), candidate.entry(), highlight));
                    }
                }
            }
        }
    }

    private static int kept(OptionalInt least) {
        return least.orElse(0);
    }
}

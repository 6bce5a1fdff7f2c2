package letter.view;

import letter.profile.Entry;
import letter.value.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

/** How an entry stands to the date of a letter. */
public enum Standing {
    CURRENT,
    PAST,
    /** Not begun: nothing can be said of it yet. */
    AHEAD;

    static Standing of(EntryKind kind, Entry entry, LocalDate date) {
        Optional<PartialDate> start = Dates.start(entry);
        Optional<PartialDate> end = entry.endDate();
        if (start.isPresent() && start.get().isAfter(Dates.exact(date))) {
            return AHEAD;
        }
        if (end.isPresent()) {
            return Dates.exact(date).isAfter(end.get()) ? PAST : CURRENT;
        }
        return start.isPresent() || kind.undatedGoesOn() ? CURRENT : PAST;
    }
}

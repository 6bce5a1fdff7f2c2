package letter.view;

import letter.profile.Entry;
import letter.value.PartialDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of two entries comes first: by what meets the target, then by priority, then the later one;
 * those that are alike stay in the order of the file.
 */
final class Ranking implements Comparator<Candidate<?>> {
    private final boolean latestFirst;

    Ranking(boolean latestFirst) {
        this.latestFirst = latestFirst;
    }

    @Override
    public int compare(Candidate<?> one, Candidate<?> other) {
        int order = Integer.compare(other.score(), one.score());
        if (order == 0) {
            order = Integer.compare(priority(other.entry()), priority(one.entry()));
        }
        if (order == 0 && latestFirst) {
            order = last(other.entry()).compareTo(last(one.entry()));
        }
        if (order == 0 && latestFirst) {
            order = first(other.entry()).compareTo(first(one.entry()));
        }
        return order;
    }

    private static int priority(Entry entry) {
        return entry.usage().priority().orElse(0);
    }

    private static LocalDate last(Entry entry) {
        if (entry.endDate().isPresent()) {
            return entry.endDate().get().lastDay();
        }
        return Dates.start(entry).isPresent() ? LocalDate.MAX : LocalDate.MIN;
    }

    private static LocalDate first(Entry entry) {
        Optional<PartialDate> start = Dates.start(entry);
        return start.isPresent() ? start.get().firstDay() : LocalDate.MIN;
    }
}

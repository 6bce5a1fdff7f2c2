package letter.view;

import letter.profile.Entry;
import letter.profile.Participation;
import letter.value.PartialDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

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
        return order == 0 && latestFirst ? byDate(one.entry(), other.entry()) : order;
    }

    private static int byDate(Entry one, Entry other) {
        int order = last(other).compareTo(last(one));
        return order == 0 ? first(other).compareTo(first(one)) : order;
    }

    /** Why one that is in comes before the first that is out. */
    static Fate in(Candidate<?> in, Candidate<?> out) {
        if (in.score() != out.score()) {
            return Fate.MEETS;
        } else if (priority(in.entry()) != priority(out.entry())) {
            return Fate.PREFERRED;
        }
        return byDate(in.entry(), out.entry()) != 0 ? Fate.RECENT : Fate.EARLY;
    }

    /** Why one that is out comes after the last that is in. */
    static Fate out(Candidate<?> in, Candidate<?> out) {
        return switch (in(in, out)) {
            case MEETS -> Fate.SURPASSED;
            case PREFERRED -> Fate.OUTRANKED;
            case RECENT -> Fate.OLDER;
            default -> Fate.LATE;
        };
    }

    private static int priority(Entry entry) {
        return entry.usage().priority().orElse(0);
    }

    private static LocalDate last(Entry entry) {
        if (entry.endDate().isPresent()) {
            return entry.endDate().get().lastDay();
        }
        if (Dates.start(entry).isEmpty() && entry instanceof Participation event) {
            OptionalInt year = Series.yearOf(event);
            return year.isPresent() ? LocalDate.of(year.getAsInt(), 12, 31) : LocalDate.MIN;
        }
        return Dates.start(entry).isPresent() ? LocalDate.MAX : LocalDate.MIN;
    }

    private static LocalDate first(Entry entry) {
        Optional<PartialDate> start = Dates.start(entry);
        return start.isPresent() ? start.get().firstDay() : LocalDate.MIN;
    }
}

package letter.view;

import letter.profile.Entry;
import letter.value.PartialDate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/** What can be told from dates that are only partly known. */
final class Dates {
    private Dates() {}

    /** When it began; {@code present} says nothing of that. */
    static Optional<PartialDate> start(Entry entry) {
        return known(entry.startDate());
    }

    static Optional<PartialDate> known(Optional<PartialDate> date) {
        return date.isPresent() && date.get().isPresent() ? Optional.empty() : date;
    }

    /** The date of a letter, as one that is wholly known. */
    static PartialDate exact(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * The whole months between the two, rounded down; empty where either is known to the year only.
     * The last day counts. Of months without days the last is counted where it makes a half year
     * full: who was somewhere from July 2022 to June 2024 was there for two years.
     */
    static OptionalInt months(PartialDate start, PartialDate end) {
        if (!start.hasMonth() || !end.hasMonth()) {
            return OptionalInt.empty();
        }
        if (start.day() > 0 && end.day() > 0) {
            LocalDate after = end.lastDay().plusDays(1);
            return OptionalInt.of((int) Period.between(start.firstDay(), after).toTotalMonths());
        }
        int months = between(start, end);
        boolean fills = end.day() == 0 && months >= 11 && (months + 1) % 6 == 0;
        return OptionalInt.of(fills ? months + 1 : months);
    }

    /** The months since a start, for one who is still there; empty where only the year is known. */
    static OptionalInt monthsUntil(PartialDate start, LocalDate date) {
        return months(start, exact(date));
    }

    private static int between(PartialDate start, PartialDate end) {
        return (end.year() - start.year()) * 12 + end.month() - start.month();
    }
}

package letter.view;

import letter.profile.Participation;
import letter.profile.Target;
import letter.value.Keyword;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a target is an edition of, and how earlier events stand to it. */
final class Series {
    private final Text name;
    private final String key;
    private final OptionalInt year;

    private Series(Text name, OptionalInt year) {
        this.name = name;
        this.key = Keyword.of(name).folded();
        this.year = year;
    }

    static Series of(Target target) {
        Text full = target.series().isPresent() ? target.series().get() : target.name();
        return new Series(withoutYear(full), yearOf(target));
    }

    /** Without an edition's year: {@code SMILES}. */
    Text name() {
        return name;
    }

    boolean has(Participation event) {
        return !key.isEmpty() && Keyword.of(withoutYear(event.event())).folded().equals(key);
    }

    /** Whether it is the edition that is applied for, a later one, or one of a year to come. */
    boolean isAhead(Participation event, LocalDate date) {
        OptionalInt held = yearOf(event);
        if (held.isEmpty()) {
            return false;
        }
        boolean applied = has(event) && year.isPresent() && held.getAsInt() >= year.getAsInt();
        return applied || held.getAsInt() > date.getYear();
    }

    /** The year in which an event was held, as far as that is told. */
    static OptionalInt yearOf(Participation event) {
        OptionalInt year = OptionalInt.empty();
        if (event.edition().isPresent()) {
            year = yearIn(event.edition().get());
        }
        if (year.isEmpty()) {
            year = yearIn(event.event());
        }
        if (year.isEmpty()) {
            year = yearOf(Dates.start(event));
        }
        return year.isPresent() ? year : yearOf(Dates.known(event.endDate()));
    }

    private static OptionalInt yearOf(Target target) {
        OptionalInt year = OptionalInt.empty();
        if (target.edition().isPresent()) {
            year = yearIn(target.edition().get());
        }
        if (year.isEmpty()) {
            year = yearIn(target.name());
        }
        return year.isPresent() ? year : yearOf(Dates.known(target.startDate()));
    }

    private static OptionalInt yearOf(Optional<PartialDate> date) {
        return date.isPresent() ? OptionalInt.of(date.get().year()) : OptionalInt.empty();
    }

    private static OptionalInt yearIn(Text text) {
        int at = yearAt(text.value());
        return at < 0
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(text.value(), at, at + 4, 10));
    }

    private static Text withoutYear(Text text) {
        String value = text.value();
        int at = yearAt(value);
        if (at < 0) {
            return text;
        }
        String rest = value.substring(0, at) + value.substring(at + 4);
        return rest.isBlank() ? text : new Text(rest);
    }

    /** Where four digits stand that are a year of the last or of this century; -1 for nowhere. */
    private static int yearAt(String text) {
        for (int start = 0; start + 4 <= text.length(); start++) {
            int end = start;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end - start == 4
                    && (text.startsWith("19", start) || text.startsWith("20", start))) {
                return start;
            }
            start = Math.max(start, end);
        }
        return -1;
    }
}

package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Dates and lengths of time in German. */
final class GermanTime {
    private static final String[] MONTHS = {
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember"
    };

    private static final String[] NUMBERS = {
        "kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
        "elf", "zwölf"
    };

    private GermanTime() {}

    /** {@code 20. April 2025}. */
    static Text date(LocalDate date, boolean austrian) {
        String month = month(date.getMonthValue(), austrian);
        return new Text(date.getDayOfMonth() + ". " + month + " " + date.getYear());
    }

    /** To the month: a letter that gives the day of a job's end reads like a form. */
    static String moment(PartialDate date, boolean austrian) {
        if (date.isPresent()) {
            throw new IllegalArgumentException("the present has no name");
        }
        return date.hasMonth()
                ? month(date.month(), austrian) + " " + date.year()
                : Integer.toString(date.year());
    }

    /** {@code im Juni 2022}; a year alone stands without a preposition. */
    static Text in(PartialDate date, boolean austrian) {
        return new Text((date.hasMonth() ? "im " : "") + moment(date, austrian));
    }

    /** {@code von Mai bis Juni 2022}; of years alone no months are made up. */
    static Text during(PartialDate start, PartialDate end, boolean austrian) {
        boolean sameYear = start.year() == end.year();
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text(Integer.toString(start.year()));
        }
        if (sameYear && start.month() == end.month()) {
            return in(end, austrian);
        }
        String from = sameYear ? month(start.month(), austrian) : moment(start, austrian);
        return new Text("von " + from + " bis " + moment(end, austrian));
    }

    /** Rounded down: to half years under five, to whole ones above. */
    static Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        if (months < 12) {
            return Optional.of(new Text(months == 1 ? "einen Monat" : number(months) + " Monate"));
        }
        int years = months / 12;
        boolean half = months % 12 >= 6 && years < 5;
        if (years == 1) {
            return Optional.of(new Text(half ? "anderthalb Jahre" : "ein Jahr"));
        }
        return Optional.of(new Text(number(years) + (half ? "einhalb Jahre" : " Jahre")));
    }

    /** {@code im vergangenen Jahr}, {@code in den beiden vergangenen Jahren}. */
    static Text past(int years) {
        return new Text(
                switch (years) {
                    case 1 -> "im vergangenen Jahr";
                    case 2 -> "in den beiden vergangenen Jahren";
                    default -> "in jedem der vergangenen " + number(years) + " Jahre";
                });
    }

    private static String month(int month, boolean austrian) {
        return austrian && month == 1 ? "Jänner" : MONTHS[month - 1];
    }

    private static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }
}

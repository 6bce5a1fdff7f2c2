package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Dates and lengths of time in English. */
final class EnglishTime {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve"
    };

    private EnglishTime() {}

    /** {@code 20 April 2025}, {@code April 20, 2025}. */
    static Text date(LocalDate date, boolean american) {
        String month = MONTHS[date.getMonthValue() - 1];
        int day = date.getDayOfMonth();
        return new Text(
                american
                        ? month + " " + day + ", " + date.getYear()
                        : day + " " + month + " " + date.getYear());
    }

    /** To the month: a letter that gives the day of a job's end reads like a form. */
    static String moment(PartialDate date) {
        if (date.isPresent()) {
            throw new IllegalArgumentException("the present has no name");
        }
        return date.hasMonth()
                ? MONTHS[date.month() - 1] + " " + date.year()
                : Integer.toString(date.year());
    }

    /** {@code from May to June 2022}; of years alone no months are made up. */
    static Text during(PartialDate start, PartialDate end) {
        boolean sameYear = start.year() == end.year();
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text("in " + start.year());
        }
        if (sameYear && start.month() == end.month()) {
            return new Text("in " + moment(end));
        }
        String from = sameYear ? MONTHS[start.month() - 1] : moment(start);
        return new Text("from " + from + " to " + moment(end));
    }

    /** Rounded down: to half years under five, to whole ones above. */
    static Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        if (months < 12) {
            return Optional.of(new Text(number(months) + (months == 1 ? " month" : " months")));
        }
        int years = months / 12;
        boolean half = months % 12 >= 6 && years < 5;
        if (years == 1) {
            return Optional.of(new Text(half ? "a year and a half" : "one year"));
        }
        return Optional.of(new Text(number(years) + (half ? " and a half years" : " years")));
    }

    /** {@code last year}, {@code in each of the past two years}. */
    static Text past(int years) {
        return new Text(
                years == 1 ? "last year" : "in each of the past " + number(years) + " years");
    }

    private static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }
}

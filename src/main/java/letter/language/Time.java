package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates, lengths of time and years of study: what is said is the same in each language. */
abstract class Time {
    private final List<String> months;
    private final List<String> numbers;
    private final List<String> ordinals;

    /**
     * @param months from January
     * @param numbers from zero, as they count months and years
     * @param ordinals from the first, as they count years of study
     */
    Time(String months, String numbers, String ordinals) {
        this.months = Words.list(months);
        this.numbers = Words.list(numbers);
        this.ordinals = Words.list(ordinals);
    }

    abstract Text date(LocalDate date);

    Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + date(date));
    }

    abstract String in(PartialDate date);

    abstract String since(PartialDate start);

    abstract String until(PartialDate end);

    /** Of two different months or years. */
    abstract String fromTo(PartialDate start, PartialDate end);

    /** Up to eleven. */
    abstract String months(int count);

    /**
     * @param half whether half a year is added
     */
    abstract String years(int count, boolean half);

    /** Editions of each year up to the last: {@code last year}. */
    abstract String past(int years);

    /** Editions of some years: {@code in 2021 and 2023}. */
    abstract String inYears(List<Integer> years, Joining joining);

    /** The ordinals past the table. */
    abstract String ordinalOf(int number);

    String editions(List<Integer> years, int now, Joining joining) {
        return Editions.areRunning(years, now) ? past(years.size()) : inYears(years, joining);
    }

    /** Of years alone no months are made up. */
    final Text during(PartialDate start, PartialDate end) {
        boolean sameYear = isSameYear(start, end);
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text(in(new PartialDate(start.year(), 0, 0)));
        }
        boolean sameMonth = sameYear && start.month() == end.month();
        return new Text(sameMonth ? in(end) : fromTo(start, end));
    }

    /** Rounded down: to half years under five, to whole ones above. */
    final Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        int years = months / 12;
        boolean half = months % 12 >= 6 && years < 5;
        return Optional.of(new Text(years < 1 ? months(months) : years(years, half)));
    }

    final Text ordinal(int number) {
        boolean listed = number >= 1 && number <= ordinals.size();
        return new Text(listed ? ordinals.get(number - 1) : ordinalOf(number));
    }

    final String number(int number) {
        return number < numbers.size() ? numbers.get(number) : Integer.toString(number);
    }

    /**
     * @param number from 1
     */
    String month(int number) {
        return months.get(number - 1);
    }

    /** To the month: a letter that gives the day of a job's end reads like a form. */
    final String moment(PartialDate date) {
        int year = year(date);
        return date.hasMonth() ? month(date.month()) + of() + year : Integer.toString(year);
    }

    /** Between a month and its year. */
    String of() {
        return " ";
    }

    /** The start of a time, without a year that its end says too. */
    final String start(PartialDate start, PartialDate end) {
        return isSameYear(start, end) ? month(start.month()) : moment(start);
    }

    static boolean isSameYear(PartialDate start, PartialDate end) {
        return start.year() == end.year();
    }

    static int year(PartialDate date) {
        if (date.isPresent()) {
            throw new IllegalArgumentException("the present has no name");
        }
        return date.year();
    }
}

package letter.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/**
 * A date as exact as it is known: {@code 2024}, {@code 2024-09}, {@code 2024-09-30}, {@code
 * present}.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12, or 0 where only the year is known
 * @param day from 1 to the month's last, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) {
    /** What has not ended: later than every date that can be written. */
    public static final PartialDate PRESENT = new PartialDate(Integer.MAX_VALUE, 0, 0);

    /** The date that is written like this; empty where it is none. */
    public static Optional<PartialDate> parse(String text) {
        if (text.equals("present")) {
            return Optional.of(PRESENT);
        }
        int length = text.length();
        boolean shaped =
                (length == 4 || length == 7 || length == 10)
                        && (length < 7 || text.charAt(4) == '-')
                        && (length < 10 || text.charAt(7) == '-');
        if (!shaped) {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = length < 7 ? 0 : digits(text, 5, 7);
        int day = length < 10 ? 0 : digits(text, 8, 10);
        boolean inRange =
                year >= 1
                        && (length < 7 || month >= 1 && month <= 12)
                        && (length < 10 || day >= 1 && day <= lengthOf(year, month));
        return inRange ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    /** The number in these places; -1 where a character is no digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** In days. To ask of a year whether it is a leap year prepares formats that nothing needs. */
    private static int lengthOf(int year, int month) {
        Month of = Month.of(month);
        return of == Month.FEBRUARY
                ? of.length(IsoChronology.INSTANCE.isLeapYear(year))
                : of.maxLength();
    }

    public boolean isPresent() {
        return year == Integer.MAX_VALUE;
    }

    public boolean hasMonth() {
        return month > 0;
    }

    /** Whether even the first day that this can mean is after each that the other can. */
    public boolean isAfter(PartialDate other) {
        if (year != other.year || month == 0 || other.month == 0) {
            return year > other.year;
        }
        if (month != other.month || day == 0 || other.day == 0) {
            return month > other.month;
        }
        return day > other.day;
    }

    /** The first day that it can mean; {@link LocalDate#MAX} for {@code present}. */
    public LocalDate firstDay() {
        return isPresent()
                ? LocalDate.MAX
                : LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it can mean; {@link LocalDate#MAX} for {@code present}. */
    public LocalDate lastDay() {
        if (isPresent()) {
            return LocalDate.MAX;
        }
        int last = month == 0 ? 12 : month;
        return LocalDate.of(year, last, day == 0 ? lengthOf(year, last) : day);
    }

    @Override
    public String toString() {
        if (isPresent()) {
            return "present";
        }
        String text = padded(year, 4);
        if (month > 0) {
            text += "-" + padded(month, 2);
        }
        return day > 0 ? text + "-" + padded(day, 2) : text;
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}

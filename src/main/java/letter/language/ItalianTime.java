package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Dates and lengths of time in Italian. */
final class ItalianTime {
    private static final String[] MONTHS = {
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre"
    };
    private static final String[] NUMBERS = {
        "nessun", "un", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci",
        "undici", "dodici"
    };

    private ItalianTime() {}

    /** {@code 20 aprile 2025}; only the first day is an ordinal: {@code 1º aprile 2025}. */
    static Text date(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = MONTHS[date.getMonthValue() - 1];
        return new Text((day == 1 ? "1º" : day) + " " + month + " " + date.getYear());
    }

    /** {@code nel 2023}, {@code nel giugno 2022}, {@code nell’aprile 2022}. */
    static String in(PartialDate date) {
        String moment = moment(date);
        return ("ao".indexOf(moment.charAt(0)) >= 0 ? "nell’" : "nel ") + moment;
    }

    /** {@code da maggio 2020}, {@code dal 2020}. */
    static String from(PartialDate date) {
        String moment = moment(date);
        return (date.hasMonth() ? "da " : "dal ") + moment;
    }

    /** {@code a giugno 2022}, {@code ad aprile 2022}, {@code al 2022}. */
    static String to(PartialDate date) {
        String moment = moment(date);
        if (!date.hasMonth()) {
            return "al " + moment;
        }
        return (moment.startsWith("a") ? "ad " : "a ") + moment;
    }

    /** {@code da maggio a giugno 2022}; of years alone no months are made up. */
    static Text during(PartialDate start, PartialDate end) {
        boolean sameYear = start.year() == end.year();
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text("nel " + start.year());
        }
        if (sameYear && start.month() == end.month()) {
            return new Text(in(end));
        }
        String from = sameYear ? "da " + MONTHS[start.month() - 1] : from(start);
        return new Text(from + " " + to(end));
    }

    /** Rounded down: to half years under five, to whole ones above. */
    static Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        if (months < 12) {
            return Optional.of(new Text(number(months) + (months == 1 ? " mese" : " mesi")));
        }
        int years = months / 12;
        boolean half = months % 12 >= 6 && years < 5;
        String whole = number(years) + (years == 1 ? " anno" : " anni");
        return Optional.of(new Text(half ? whole + " e mezzo" : whole));
    }

    /** {@code l’anno scorso}, {@code in ciascuno degli ultimi due anni}. */
    static Text past(int years) {
        return new Text(
                years == 1
                        ? "l’anno scorso"
                        : "in ciascuno degli ultimi " + number(years) + " anni");
    }

    /** To the month: a letter that gives the day of a job's end reads like a form. */
    private static String moment(PartialDate date) {
        if (date.isPresent()) {
            throw new IllegalArgumentException("the present has no name");
        }
        return date.hasMonth()
                ? MONTHS[date.month() - 1] + " " + date.year()
                : Integer.toString(date.year());
    }

    private static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }
}

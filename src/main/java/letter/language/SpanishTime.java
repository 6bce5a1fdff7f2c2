package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Dates, lengths of time and years of study in Spanish. */
final class SpanishTime {
    private static final String[] MONTHS = {
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre"
    };
    private static final String[] NUMBERS = {
        "cero",
        "un",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte"
    };

    /** As they stand before a masculine noun: {@code el primer año}. */
    private static final String[] ORDINALS = {
        "",
        "primer",
        "segundo",
        "tercer",
        "cuarto",
        "quinto",
        "sexto",
        "séptimo",
        "octavo",
        "noveno",
        "décimo",
        "undécimo",
        "duodécimo"
    };

    private SpanishTime() {}

    /** {@code 20 de abril de 2025}; in America a month begins with an ordinal: {@code 1.º de}. */
    static Text date(LocalDate date, boolean american) {
        int day = date.getDayOfMonth();
        String said = american && day == 1 ? "1.º" : Integer.toString(day);
        String month = MONTHS[date.getMonthValue() - 1];
        return new Text(said + " de " + month + " de " + date.getYear());
    }

    /** To the month: a letter that gives the day of a job's end reads like a form. */
    static String moment(PartialDate date) {
        if (date.isPresent()) {
            throw new IllegalArgumentException("the present has no name");
        }
        return date.hasMonth()
                ? MONTHS[date.month() - 1] + " de " + date.year()
                : Integer.toString(date.year());
    }

    /** {@code de mayo a junio de 2022}; of years alone no months are made up. */
    static Text during(PartialDate start, PartialDate end) {
        boolean sameYear = start.year() == end.year();
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text("en " + start.year());
        }
        if (sameYear && start.month() == end.month()) {
            return new Text("en " + moment(end));
        }
        String from = sameYear ? MONTHS[start.month() - 1] : moment(start);
        return new Text("de " + from + " a " + moment(end));
    }

    /** Rounded down: to half years under five, to whole ones above. */
    static Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        if (months < 12) {
            return Optional.of(new Text(number(months) + (months == 1 ? " mes" : " meses")));
        }
        int years = months / 12;
        boolean half = months % 12 >= 6 && years < 5;
        String counted = number(years) + (years == 1 ? " año" : " años");
        return Optional.of(new Text(counted + (half ? " y medio" : "")));
    }

    /** {@code el año pasado}, {@code los dos últimos años}. */
    static Text past(int years) {
        return new Text(years == 1 ? "el año pasado" : "los " + number(years) + " últimos años");
    }

    static Text ordinal(int number) {
        if (number < ORDINALS.length) {
            return new Text(ORDINALS[number]);
        }
        int last = number % 10;
        return new Text(number + (last == 1 || last == 3 ? ".er" : ".º"));
    }

    private static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }
}

package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Dates and lengths of time in French. */
final class FrenchTime {
    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };
    private static final String[] NUMBERS = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize"
    };
    private static final String[] ORDINALS = {
        "",
        "première",
        "deuxième",
        "troisième",
        "quatrième",
        "cinquième",
        "sixième",
        "septième",
        "huitième",
        "neuvième",
        "dixième",
        "onzième",
        "douzième"
    };

    private FrenchTime() {}

    /** {@code le 1er avril 2025}: the first of a month alone is counted. */
    static String day(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = MONTHS[date.getMonthValue() - 1];
        return "le "
                + (day == 1 ? "1er" : Integer.toString(day))
                + " "
                + month
                + " "
                + date.getYear();
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

    /** {@code d’avril à juin 2022}; of years alone no months are made up. */
    static Text during(PartialDate start, PartialDate end) {
        boolean sameYear = start.year() == end.year();
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text("en " + start.year());
        }
        if (sameYear && start.month() == end.month()) {
            return new Text("en " + moment(end));
        }
        String from = sameYear ? MONTHS[start.month() - 1] : moment(start);
        boolean elided = "ao".indexOf(from.charAt(0)) >= 0;
        return new Text((elided ? "d’" : "de ") + from + " à " + moment(end));
    }

    /** Rounded down: to half years under five, to whole ones above. */
    static Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        if (months < 12) {
            return Optional.of(new Text(number(months) + " mois"));
        }
        int years = months / 12;
        boolean half = months % 12 >= 6 && years < 5;
        String told = number(years) + (years == 1 ? " an" : " ans");
        return Optional.of(new Text(half ? told + " et demi" : told));
    }

    /** {@code l’année dernière}, {@code chacune des deux dernières années}. */
    static Text past(int years) {
        return new Text(
                years == 1
                        ? "l’année dernière"
                        : "chacune des " + number(years) + " dernières années");
    }

    /** Of a year of study, which is feminine: {@code première}, {@code 13e}. */
    static Text ordinal(int number) {
        return new Text(number < ORDINALS.length ? ORDINALS[number] : number + "e");
    }

    private static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }
}

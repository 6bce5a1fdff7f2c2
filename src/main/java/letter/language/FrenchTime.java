package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;

/** Dates and lengths of time in French. */
final class FrenchTime extends Time {
    FrenchTime() {
        super(
                """
                janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre,
                novembre, décembre""",
                """
                zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze,
                treize, quatorze, quinze, seize""",
                """
                première, deuxième, troisième, quatrième, cinquième, sixième, septième,
                huitième, neuvième, dixième, onzième, douzième""");
    }

    /** On a line of its own, and so with a capital: {@code Le 1er avril 2025}. */
    @Override
    Text date(LocalDate date) {
        return new Text("L" + day(date).substring(1));
    }

    @Override
    Text placeAndDate(Text place, LocalDate date) {
        return new Text(place + ", " + day(date));
    }

    /** {@code le 1er avril 2025}: the first of a month alone is counted. */
    private String day(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = month(date.getMonthValue());
        return "le "
                + (day == 1 ? "1er" : Integer.toString(day))
                + " "
                + month
                + " "
                + date.getYear();
    }

    @Override
    String in(PartialDate date) {
        return "en " + moment(date);
    }

    @Override
    String since(PartialDate start) {
        return "depuis " + moment(start);
    }

    @Override
    String until(PartialDate end) {
        return "jusqu’en " + moment(end);
    }

    /** {@code d’avril à juin 2022}. */
    @Override
    String fromTo(PartialDate start, PartialDate end) {
        String from = start(start, end);
        boolean elided = "ao".indexOf(from.charAt(0)) >= 0;
        return (elided ? "d’" : "de ") + from + " à " + moment(end);
    }

    @Override
    String months(int count) {
        return number(count) + " mois";
    }

    @Override
    String years(int count, boolean half) {
        return number(count) + (count == 1 ? " an" : " ans") + (half ? " et demi" : "");
    }

    /** {@code l’année dernière}, {@code chacune des deux dernières années}. */
    @Override
    String past(int years) {
        return years == 1
                ? "l’année dernière"
                : "chacune des " + number(years) + " dernières années";
    }

    @Override
    String inYears(List<Integer> years, Joining joining) {
        return "en " + joining.years(years, "");
    }

    /** Of a year of study, which is feminine. */
    @Override
    String ordinalOf(int number) {
        return number + "e";
    }
}

package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;

/** Dates, lengths of time and years of study in Spanish. */
final class SpanishTime extends Time {
    private final boolean american;

    SpanishTime(boolean american) {
        super(
                """
                enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre,
                octubre, noviembre, diciembre""",
                """
                cero, un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once,
                doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve,
                veinte""",
                """
                primer, segundo, tercer, cuarto, quinto, sexto, séptimo, octavo, noveno,
                décimo, undécimo, duodécimo""");
        this.american = american;
    }

    /** {@code 20 de abril de 2025}; in America a month begins with an ordinal: {@code 1.º de}. */
    @Override
    Text date(LocalDate date) {
        int day = date.getDayOfMonth();
        String said = american && day == 1 ? "1.º" : Integer.toString(day);
        String month = month(date.getMonthValue());
        return new Text(said + " de " + month + " de " + date.getYear());
    }

    @Override
    String of() {
        return " de ";
    }

    @Override
    String in(PartialDate date) {
        return "en " + moment(date);
    }

    @Override
    String since(PartialDate start) {
        return "desde " + moment(start);
    }

    @Override
    String until(PartialDate end) {
        return "hasta " + moment(end);
    }

    @Override
    String fromTo(PartialDate start, PartialDate end) {
        return "de " + start(start, end) + " a " + moment(end);
    }

    @Override
    String months(int count) {
        return number(count) + (count == 1 ? " mes" : " meses");
    }

    @Override
    String years(int count, boolean half) {
        return number(count) + (count == 1 ? " año" : " años") + (half ? " y medio" : "");
    }

    /** {@code el año pasado}, {@code los dos últimos años}. */
    @Override
    String past(int years) {
        return years == 1 ? "el año pasado" : "los " + number(years) + " últimos años";
    }

    @Override
    String inYears(List<Integer> years, Joining joining) {
        return "en " + joining.years(years, "");
    }

    /** As it stands before a masculine noun: {@code el 13.er año}. */
    @Override
    String ordinalOf(int number) {
        int last = number % 10;
        return number + (last == 1 || last == 3 ? ".er" : ".º");
    }
}

package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;

/** Dates and lengths of time in Italian. */
final class ItalianTime extends Time {
    ItalianTime() {
        super(
                """
                gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre,
                ottobre, novembre, dicembre""",
                """
                nessun, un, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici,
                dodici""",
                """
                primo, secondo, terzo, quarto, quinto, sesto, settimo, ottavo, nono, decimo,
                undicesimo, dodicesimo""");
    }

    /** {@code 20 aprile 2025}; only the first day is an ordinal: {@code 1º aprile 2025}. */
    @Override
    Text date(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = month(date.getMonthValue());
        return new Text((day == 1 ? "1º" : day) + " " + month + " " + date.getYear());
    }

    /** {@code nel 2023}, {@code nel giugno 2022}, {@code nell’aprile 2022}. */
    @Override
    String in(PartialDate date) {
        String moment = moment(date);
        return ("ao".indexOf(moment.charAt(0)) >= 0 ? "nell’" : "nel ") + moment;
    }

    /** {@code da maggio 2020}, {@code dal 2020}. */
    @Override
    String since(PartialDate start) {
        return (start.hasMonth() ? "da " : "dal ") + moment(start);
    }

    @Override
    String until(PartialDate end) {
        return "fino " + to(end);
    }

    @Override
    String fromTo(PartialDate start, PartialDate end) {
        return (start.hasMonth() ? "da " : "dal ") + start(start, end) + " " + to(end);
    }

    /** {@code a giugno 2022}, {@code ad aprile 2022}, {@code al 2022}. */
    private String to(PartialDate date) {
        String moment = moment(date);
        if (!date.hasMonth()) {
            return "al " + moment;
        }
        return (moment.startsWith("a") ? "ad " : "a ") + moment;
    }

    @Override
    String months(int count) {
        return number(count) + (count == 1 ? " mese" : " mesi");
    }

    @Override
    String years(int count, boolean half) {
        return number(count) + (count == 1 ? " anno" : " anni") + (half ? " e mezzo" : "");
    }

    /** {@code l’anno scorso}, {@code in ciascuno degli ultimi due anni}. */
    @Override
    String past(int years) {
        return years == 1 ? "l’anno scorso" : "in ciascuno degli ultimi " + number(years) + " anni";
    }

    @Override
    String inYears(List<Integer> years, Joining joining) {
        return joining.years(years, "nel ").value();
    }

    @Override
    String ordinalOf(int number) {
        return number + "º";
    }
}

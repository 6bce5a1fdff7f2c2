package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;

/** Dates and lengths of time in German. */
final class GermanTime extends Time {
    private final boolean austrian;

    GermanTime(boolean austrian) {
        super(
                """
                Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober,
                November, Dezember""",
                """
                kein, ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf,
                zwölf""",
                """
                ersten, zweiten, dritten, vierten, fünften, sechsten, siebten, achten,
                neunten, zehnten, elften, zwölften""");
        this.austrian = austrian;
    }

    /** {@code 20. April 2025}. */
    @Override
    Text date(LocalDate date) {
        String month = month(date.getMonthValue());
        return new Text(date.getDayOfMonth() + ". " + month + " " + date.getYear());
    }

    /** {@code im Juni 2022}; a year alone stands without a preposition. */
    @Override
    String in(PartialDate date) {
        return (date.hasMonth() ? "im " : "") + moment(date);
    }

    @Override
    String since(PartialDate start) {
        return "seit " + moment(start);
    }

    @Override
    String until(PartialDate end) {
        return "bis " + moment(end);
    }

    @Override
    String fromTo(PartialDate start, PartialDate end) {
        return "von " + start(start, end) + " bis " + moment(end);
    }

    @Override
    String month(int number) {
        return austrian && number == 1 ? "Jänner" : super.month(number);
    }

    /** In the accusative, to stand before {@code lang}. */
    @Override
    String months(int count) {
        return count == 1 ? "einen Monat" : number(count) + " Monate";
    }

    @Override
    String years(int count, boolean half) {
        if (count == 1) {
            return half ? "anderthalb Jahre" : "ein Jahr";
        }
        return number(count) + (half ? "einhalb Jahre" : " Jahre");
    }

    /** {@code im vergangenen Jahr}, {@code in den beiden vergangenen Jahren}. */
    @Override
    String past(int years) {
        return switch (years) {
            case 1 -> "im vergangenen Jahr";
            case 2 -> "in den beiden vergangenen Jahren";
            default -> "in jedem der vergangenen " + number(years) + " Jahre";
        };
    }

    @Override
    String inYears(List<Integer> years, Joining joining) {
        return joining.years(years, "").value();
    }

    @Override
    String ordinalOf(int number) {
        return number + ".";
    }
}

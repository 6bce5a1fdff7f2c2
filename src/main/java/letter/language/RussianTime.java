package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;

/** Dates and lengths of time in Russian, each in the case that its preposition asks for. */
final class RussianTime extends Time {
    /** What {@code с} and {@code до} ask for, and days. */
    private static final List<String> OF =
            Words.list(
                    """
                января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября,
                ноября, декабря""");

    /** What {@code в} asks for. */
    private static final List<String> IN =
            Words.list(
                    """
                январе, феврале, марте, апреле, мае, июне, июле, августе, сентябре, октябре,
                ноябре, декабре""");

    RussianTime() {
        super(
                """
                январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь,
                ноябрь, декабрь""",
                """
                ноль, один, два, три, четыре, пять, шесть, семь, восемь, девять, десять,
                одиннадцать, двенадцать""",
                """
                первый, второй, третий, четвёртый, пятый, шестой, седьмой, восьмой, девятый,
                десятый""");
    }

    /** {@code 20 апреля 2025 г.}, in one piece. */
    @Override
    Text date(LocalDate date) {
        String month = OF.get(date.getMonthValue() - 1);
        return new Text(
                date.getDayOfMonth() + "\u00A0" + month + " " + date.getYear() + "\u00A0г.");
    }

    @Override
    String in(PartialDate date) {
        int year = year(date);
        return "в "
                + (date.hasMonth()
                        ? IN.get(date.month() - 1) + " " + year + " года"
                        : year + " году");
    }

    @Override
    String since(PartialDate start) {
        return "с " + of(start);
    }

    @Override
    String until(PartialDate end) {
        return "до " + of(end);
    }

    /** {@code мая 2020 года}, after {@code с} and {@code до}. */
    private static String of(PartialDate date) {
        int year = year(date);
        return (date.hasMonth() ? OF.get(date.month() - 1) + " " : "") + year + " года";
    }

    /** {@code с мая по июнь 2022 года}: the year is declined where no month stands before it. */
    @Override
    String fromTo(PartialDate start, PartialDate end) {
        String to = moment(end) + (end.hasMonth() ? " года" : " год");
        String from = start.hasMonth() ? OF.get(start.month() - 1) : "";
        if (isSameYear(start, end)) {
            return "с " + from + " по " + to;
        }
        from += (start.hasMonth() ? " " : "") + year(start);
        boolean yearSaid = start.hasMonth() != end.hasMonth();
        return "с " + from + (yearSaid ? " года по " : " по ") + to;
    }

    @Override
    String months(int count) {
        return counted(count, "месяц", "месяца", "месяцев");
    }

    /** {@code 21 год}, {@code два года}, {@code пять лет}. */
    @Override
    String years(int count, boolean half) {
        if (half) {
            return count == 1 ? "полтора года" : number(count) + " с половиной года";
        }
        return counted(count, "год", "года", "лет");
    }

    /** {@code в прошлом году}, {@code два года подряд}. */
    @Override
    String past(int years) {
        return years == 1 ? "в прошлом году" : years(years, false) + " подряд";
    }

    /** {@code два года подряд, в 2023 и 2024 годах}. */
    @Override
    String editions(List<Integer> years, int now, Joining joining) {
        int count = years.size();
        String which = inYears(years, joining);
        if (!Editions.areRunning(years, now)) {
            return which;
        }
        if (count > 2) {
            which = "с " + years.get(0) + " по " + years.get(count - 1) + " год";
        }
        return count == 1 ? past(1) : past(count) + ", " + which;
    }

    @Override
    String inYears(List<Integer> years, Joining joining) {
        boolean one = years.size() == 1;
        return "в " + joining.years(years, "") + (one ? " году" : " годах");
    }

    /** Of a year, which is masculine. */
    @Override
    String ordinalOf(int number) {
        return number + "-й";
    }

    private String counted(int count, String one, String few, String many) {
        int ten = count % 100;
        boolean teen = ten >= 11 && ten <= 14;
        String noun = !teen && count % 10 == 1 ? one : !teen && isFew(count % 10) ? few : many;
        return number(count) + " " + noun;
    }

    private static boolean isFew(int digit) {
        return digit >= 2 && digit <= 4;
    }
}

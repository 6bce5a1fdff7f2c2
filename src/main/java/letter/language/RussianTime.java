package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates and lengths of time in Russian, each in the case that its preposition asks for. */
final class RussianTime {
    /** What {@code по} asks for. */
    private static final String[] MONTHS = {
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь"
    };

    /** What {@code с} and {@code до} ask for, and days. */
    private static final String[] OF_MONTHS = {
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря"
    };

    /** What {@code в} asks for. */
    private static final String[] IN_MONTHS = {
        "январе",
        "феврале",
        "марте",
        "апреле",
        "мае",
        "июне",
        "июле",
        "августе",
        "сентябре",
        "октябре",
        "ноябре",
        "декабре"
    };

    private static final String[] NUMBERS = {
        "ноль",
        "один",
        "два",
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать"
    };

    private RussianTime() {}

    /** {@code 20 апреля 2025 г.}, in one piece. */
    static Text date(LocalDate date) {
        String month = OF_MONTHS[date.getMonthValue() - 1];
        return new Text(
                date.getDayOfMonth() + "\u00A0" + month + " " + date.getYear() + "\u00A0г.");
    }

    /** {@code мая 2020 года}, after {@code с} and {@code до}. */
    static String of(PartialDate date) {
        return (date.hasMonth() ? OF_MONTHS[date.month() - 1] + " " : "") + year(date) + " года";
    }

    static Text in(PartialDate date) {
        return new Text(
                "в "
                        + (date.hasMonth()
                                ? IN_MONTHS[date.month() - 1] + " " + year(date) + " года"
                                : year(date) + " году"));
    }

    /** {@code с мая по июнь 2022 года}; of years alone no months are made up. */
    static Text during(PartialDate start, PartialDate end) {
        boolean sameYear = year(start) == year(end);
        if (sameYear && (!start.hasMonth() || !end.hasMonth())) {
            return new Text("в " + year(start) + " году");
        }
        if (sameYear && start.month() == end.month()) {
            return in(end);
        }
        String to =
                end.hasMonth()
                        ? MONTHS[end.month() - 1] + " " + year(end) + " года"
                        : year(end) + " год";
        if (sameYear) {
            return new Text("с " + OF_MONTHS[start.month() - 1] + " по " + to);
        }
        if (!start.hasMonth()) {
            return new Text("с " + year(start) + (end.hasMonth() ? " года по " : " по ") + to);
        }
        String from = OF_MONTHS[start.month() - 1] + " " + year(start);
        return new Text("с " + from + (end.hasMonth() ? " по " : " года по ") + to);
    }

    /** Rounded down: to half years under five, to whole ones above. */
    static Optional<Text> span(int months) {
        if (months < 1) {
            return Optional.empty();
        }
        if (months < 12) {
            return Optional.of(new Text(counted(months, "месяц", "месяца", "месяцев")));
        }
        int years = months / 12;
        if (months % 12 < 6 || years >= 5) {
            return Optional.of(new Text(years(years)));
        }
        return Optional.of(
                new Text(years == 1 ? "полтора года" : NUMBERS[years] + " с половиной года"));
    }

    /** {@code в прошлом году}, {@code два года подряд, в 2023 и 2024 годах}. */
    static Text editions(List<Integer> years, int now) {
        int count = years.size();
        int last = years.get(count - 1);
        boolean running = Editions.areRunning(years, now);
        if (count == 1) {
            return new Text(running ? "в прошлом году" : "в " + last + " году");
        }
        if (running && count > 2) {
            String which = "с " + years.get(0) + " по " + last + " год";
            return new Text(years(count) + " подряд, " + which);
        }
        List<Text> written = new ArrayList<>(count);
        for (int year : years) {
            written.add(new Text(Integer.toString(year)));
        }
        String which = "в " + new RussianJoining().join(written) + " годах";
        return new Text(running ? years(count) + " подряд, " + which : which);
    }

    /** {@code 21 год}, {@code два года}, {@code пять лет}. */
    private static String years(int count) {
        return counted(count, "год", "года", "лет");
    }

    private static String counted(int count, String one, String few, String many) {
        String number = count < NUMBERS.length ? NUMBERS[count] : Integer.toString(count);
        int ten = count % 100;
        boolean teen = ten >= 11 && ten <= 14;
        String noun = !teen && count % 10 == 1 ? one : !teen && isFew(count % 10) ? few : many;
        return number + " " + noun;
    }

    private static boolean isFew(int digit) {
        return digit >= 2 && digit <= 4;
    }

    private static int year(PartialDate date) {
        if (date.isPresent()) {
            throw new IllegalArgumentException("the present has no name");
        }
        return date.year();
    }
}

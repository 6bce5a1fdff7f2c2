package letter.language;

import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.List;

/** Dates and lengths of time in English. */
final class EnglishTime extends Time {
    private final boolean american;

    EnglishTime(boolean american) {
        super(
                """
                January, February, March, April, May, June, July, August, September, October,
                November, December""",
                """
                no, one, two, three, four, five, six, seven, eight, nine, ten, eleven,
                twelve""",
                """
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth,
                eleventh, twelfth""");
        this.american = american;
    }

    /** {@code 20 April 2025}, {@code April 20, 2025}. */
    @Override
    Text date(LocalDate date) {
        String month = month(date.getMonthValue());
        int day = date.getDayOfMonth();
        return new Text(
                american
                        ? month + " " + day + ", " + date.getYear()
                        : day + " " + month + " " + date.getYear());
    }

    @Override
    String in(PartialDate date) {
        return "in " + moment(date);
    }

    @Override
    String since(PartialDate start) {
        return "since " + moment(start);
    }

    @Override
    String until(PartialDate end) {
        return "until " + moment(end);
    }

    @Override
    String fromTo(PartialDate start, PartialDate end) {
        return "from " + start(start, end) + " to " + moment(end);
    }

    @Override
    String months(int count) {
        return number(count) + (count == 1 ? " month" : " months");
    }

    @Override
    String years(int count, boolean half) {
        if (count == 1) {
            return half ? "a year and a half" : "one year";
        }
        return number(count) + (half ? " and a half years" : " years");
    }

    /** {@code last year}, {@code in each of the past two years}. */
    @Override
    String past(int years) {
        return years == 1 ? "last year" : "in each of the past " + number(years) + " years";
    }

    @Override
    String inYears(List<Integer> years, Joining joining) {
        return "in " + joining.years(years, "");
    }

    @Override
    String ordinalOf(int number) {
        int ten = number % 100;
        String ending =
                ten >= 11 && ten <= 13
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return number + ending;
    }
}

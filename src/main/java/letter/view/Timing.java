package letter.view;

import letter.language.Degree;
import letter.language.Language;
import letter.profile.Education;
import letter.profile.Entry;
import letter.profile.Participation;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a letter of one date says of times: when, how long, in which year of study. */
final class Timing {
    /** Where the degree does not say how many years of study are likely. */
    private static final int YEARS_OF_STUDY = 6;

    private static final int NEARLY_OVER = 7;

    private final Language language;
    private final LocalDate date;
    private final PartialDate today;

    Timing(Language language, LocalDate date) {
        this.language = language;
        this.date = date;
        this.today = Dates.exact(date);
    }

    boolean isOver(Entry entry) {
        return entry.endDate().isPresent() && today.isAfter(entry.endDate().get());
    }

    /** {@code since May 2020} for what goes on, {@code from May 2020 to June 2022} for the rest. */
    Optional<Text> when(Entry entry) {
        Optional<PartialDate> start = Dates.start(entry);
        Optional<PartialDate> end = entry.endDate();
        boolean over = isOver(entry);
        if (!over) {
            return start.isPresent() ? Optional.of(language.since(start.get())) : Optional.empty();
        }
        return Optional.of(
                start.isPresent()
                        ? language.during(start.get(), end.get())
                        : language.until(end.get()));
    }

    /** Of a study that is over it is the end that counts: {@code in June 2022}. */
    Optional<Text> completed(Education education) {
        return isOver(education)
                ? Optional.of(language.in(education.endDate().get()))
                : when(education);
    }

    /** For what has just one date. */
    Optional<Text> on(Optional<PartialDate> day) {
        Optional<PartialDate> known = Dates.known(day);
        return known.isPresent() ? Optional.of(language.in(known.get())) : Optional.empty();
    }

    /** An event is over after its day; a year that its name says is not said again. */
    Optional<Text> held(Participation event) {
        Optional<PartialDate> start = Dates.start(event);
        Optional<PartialDate> day = start.isPresent() ? start : Dates.known(event.endDate());
        if (day.isEmpty()) {
            return Optional.empty();
        }
        boolean said =
                event.edition().isPresent()
                        && event.edition().get().value().contains(String.valueOf(day.get().year()));
        if (said && !day.get().hasMonth()) {
            return Optional.empty();
        }
        return start.isPresent() && event.endDate().isPresent() ? when(event) : on(day);
    }

    /** How long it lasted, or has lasted; empty where a date is known to the year only. */
    Optional<Text> span(Entry entry) {
        Optional<PartialDate> start = Dates.start(entry);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> end = entry.endDate();
        boolean over = isOver(entry);
        OptionalInt months =
                over ? Dates.months(start.get(), end.get()) : Dates.monthsUntil(start.get(), date);
        return months.isPresent() ? language.span(months.getAsInt()) : Optional.empty();
    }

    /**
     * The year of study that the applicant is in, told or counted from a start in a known month.
     */
    Optional<YearView> year(Education education) {
        Optional<PartialDate> start = Dates.start(education);
        OptionalInt months =
                start.isPresent() ? Dates.monthsUntil(start.get(), date) : OptionalInt.empty();
        boolean completing = months.isPresent() && months.getAsInt() % 12 >= NEARLY_OVER;
        if (education.year().isPresent()) {
            return year(education.year().getAsInt(), completing);
        }
        if (months.isEmpty()) {
            return Optional.empty();
        }
        int year = months.getAsInt() / 12 + 1;
        return year > likely(education) ? Optional.empty() : year(year, completing);
    }

    private Optional<YearView> year(int number, boolean completing) {
        return number < 1
                ? Optional.empty()
                : Optional.of(new YearView(language.ordinal(number), completing));
    }

    private static int likely(Education education) {
        Optional<Degree> degree =
                education.studyType().isPresent()
                        ? Degree.of(education.studyType().get())
                        : Optional.empty();
        return degree.isPresent() ? degree.get().years() : YEARS_OF_STUDY;
    }
}

package letter.view;

import letter.language.Language;
import letter.profile.Participation;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Tells earlier editions of what is applied for from all other events. */
final class Participations {
    private final Series series;
    private final Entries entries;
    private final Language language;

    Participations(Series series, Entries entries, Language language) {
        this.series = series;
        this.entries = entries;
        this.language = language;
    }

    /** All earlier editions are named; only of those that are in the letter more is told. */
    ParticipationView view(Shortlist<Participation> list, LocalDate date) {
        List<Participation> events = new ArrayList<>();
        List<Participation> earlier = new ArrayList<>();
        List<Participation> others = new ArrayList<>();
        for (Candidate<Participation> candidate : list.taken()) {
            Participation event = candidate.entry();
            events.add(event);
            (series.has(event) ? earlier : others).add(event);
        }
        TreeSet<Integer> years = earlier.isEmpty() ? new TreeSet<>() : years(list);
        if (years.isEmpty()) {
            // Without a year there is nothing to say but that it was.
            return new ParticipationView(Optional.empty(), group(events));
        }
        earlier.sort(new LatestEditionFirst());
        Text name = language.event(series.name(), Optional.empty());
        Text when = language.editions(List.copyOf(years), date.getYear());
        return new ParticipationView(
                Optional.of(new Returning(name, when, years.size() == 1, views(earlier))),
                group(others));
    }

    /** The years of the earlier editions, but for those that the applicant has left out. */
    private TreeSet<Integer> years(Shortlist<Participation> list) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Candidate<Participation> candidate : list.candidates()) {
            boolean told = candidate.fate().isIn() || candidate.fate().isCrowdedOut();
            OptionalInt year = Series.yearOf(candidate.entry());
            if (told && year.isPresent() && series.has(candidate.entry())) {
                years.add(year.getAsInt());
            }
        }
        return years;
    }

    private Optional<Group<ParticipationEntry>> group(List<Participation> events) {
        List<ParticipationEntry> views = views(events);
        List<Text> phrases = new ArrayList<>(events.size());
        for (ParticipationEntry view : views) {
            phrases.add(view.phrase());
        }
        return Groups.of(views, phrases, language);
    }

    private List<ParticipationEntry> views(List<Participation> events) {
        List<ParticipationEntry> views = new ArrayList<>(events.size());
        for (Participation event : events) {
            views.add(entries.participation(event, entries.phrase(event)));
        }
        return views;
    }
}

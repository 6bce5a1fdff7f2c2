package letter.view;

import letter.language.Language;
import letter.profile.Participation;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    ParticipationView view(List<Participation> events, LocalDate date) {
        List<Participation> earlier = new ArrayList<>();
        List<Participation> others = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (Participation event : events) {
            boolean again = series.has(event);
            (again ? earlier : others).add(event);
            if (again && Series.yearOf(event).isPresent()) {
                years.add(Series.yearOf(event).getAsInt());
            }
        }
        if (years.isEmpty()) {
            // Without a year there is nothing to say but that it was.
            return new ParticipationView(Optional.empty(), group(events));
        }
        earlier.sort(new LatestEditionFirst());
        Text when = language.editions(List.copyOf(years), date.getYear());
        return new ParticipationView(
                Optional.of(new Returning(series.name(), when, views(earlier))), group(others));
    }

    private Optional<Group<ParticipationEntry>> group(List<Participation> events) {
        List<Text> phrases = new ArrayList<>(events.size());
        for (Participation event : events) {
            phrases.add(entries.phrase(event));
        }
        return Groups.of(views(events), phrases, language);
    }

    private List<ParticipationEntry> views(List<Participation> events) {
        List<ParticipationEntry> views = new ArrayList<>(events.size());
        for (Participation event : events) {
            views.add(entries.participation(event));
        }
        return views;
    }
}

package letter.view;

import letter.language.Language;
import letter.profile.Basics;
import letter.profile.Entry;
import letter.profile.PostalAddress;
import letter.profile.Wording;
import letter.value.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words everything that a body template can say. */
final class BodyComposer {
    private final Language language;
    private final LocalDate date;
    private final Entries entries;

    BodyComposer(Language language, LocalDate date) {
        this.language = language;
        this.date = date;
        this.entries = new Entries(language, date);
    }

    BodyView body(Basics basics, Wording wording, TargetWords target, Selection selection) {
        Participations events = new Participations(target.series(), entries, language);
        return new BodyView(
                basics(basics),
                target.view(),
                words(wording, selection),
                split(selection.education(), EducationView.class),
                split(selection.work(), WorkView.class),
                split(selection.volunteer(), VolunteerView.class),
                split(selection.projects(), ProjectView.class),
                split(selection.courses(), CourseView.class),
                events.view(selection.participation(), date),
                group(selection.skills().taken(), SkillView.class),
                group(selection.languages().taken(), SpokenLanguageView.class),
                group(selection.awards().taken(), AwardView.class),
                group(selection.certificates().taken(), CertificateView.class),
                group(selection.publications().taken(), PublicationView.class),
                group(selection.interests().taken(), InterestView.class),
                basics.at());
    }

    private <E extends Entry, V> Split<V> split(Shortlist<E> list, Class<V> type) {
        return new Split<>(
                group(list.taken(Standing.CURRENT), type), group(list.taken(Standing.PAST), type));
    }

    private <V> Optional<Group<V>> group(List<? extends Candidate<?>> list, Class<V> type) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<V> views = new ArrayList<>(list.size());
        List<Text> phrases = new ArrayList<>(list.size());
        for (Candidate<?> candidate : list) {
            Text phrase = entries.phrase(candidate.entry());
            phrases.add(phrase);
            views.add(type.cast(entries.view(candidate, phrase)));
        }
        return Groups.of(views, phrases, language);
    }

    private static BasicsView basics(Basics basics) {
        Optional<PostalAddress> location = basics.location();
        return new BasicsView(
                basics.name(),
                basics.label(),
                basics.affiliation(),
                basics.email(),
                basics.phone(),
                basics.url(),
                location.isPresent() ? location.get().city() : Optional.empty(),
                basics.extra(),
                basics.at());
    }

    private static LetterWords words(Wording wording, Selection selection) {
        return new LetterWords(
                wording.opening(),
                wording.introduction(),
                wording.education(),
                wording.work(),
                wording.projects(),
                wording.courses(),
                wording.participation(),
                wording.motivation(),
                wording.reasons().subList(0, selection.reasons()),
                selection.outlook() ? wording.outlook() : Optional.empty(),
                wording.thanks(),
                wording.extra(),
                wording.at());
    }
}

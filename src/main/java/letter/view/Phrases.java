package letter.view;

import letter.language.Job;
import letter.language.Language;
import letter.language.Study;
import letter.profile.Award;
import letter.profile.Certificate;
import letter.profile.Education;
import letter.profile.Entry;
import letter.profile.Interest;
import letter.profile.Participation;
import letter.profile.Publication;
import letter.profile.Skill;
import letter.profile.SpokenLanguage;
import letter.profile.Volunteer;
import letter.profile.Work;
import letter.value.Text;

/** The words for an entry inside a sentence; its own phrase goes before a composed one. */
final class Phrases {
    private final Language language;

    Phrases(Language language) {
        this.language = language;
    }

    Text of(Entry entry) {
        return entry.usage().phrase().isPresent() ? entry.usage().phrase().get() : composed(entry);
    }

    private Text composed(Entry entry) {
        if (entry instanceof Education study) {
            return language.study(new Study(study.studyType(), study.area(), study.institution()));
        }
        if (entry instanceof Work work) {
            return language.job(new Job(work.position(), work.name()));
        }
        if (entry instanceof Volunteer work) {
            return language.volunteering(new Job(work.position(), work.organization()));
        }
        if (entry instanceof Participation event) {
            return language.participation(event.event(), event.edition(), event.role());
        }
        Text name = name(entry);
        if (entry instanceof SpokenLanguage spoken) {
            return language.spoken(name, spoken.fluency());
        }
        if (entry instanceof Publication publication) {
            return language.publication(name, publication.publisher());
        }
        if (entry instanceof Award award) {
            return language.honour(name, award.awarder());
        }
        if (entry instanceof Certificate certificate) {
            return language.honour(name, certificate.issuer());
        }
        boolean plain = entry instanceof Skill || entry instanceof Interest;
        return plain ? language.topic(name) : language.thing(name);
    }

    private static Text name(Entry entry) {
        if (entry.named().isEmpty()) {
            throw new IllegalStateException("an entry without a name was selected");
        }
        return entry.named().get();
    }
}

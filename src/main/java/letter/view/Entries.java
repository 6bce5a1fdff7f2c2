package letter.view;

import letter.language.Job;
import letter.language.Language;
import letter.profile.Award;
import letter.profile.Certificate;
import letter.profile.Course;
import letter.profile.Education;
import letter.profile.Entry;
import letter.profile.Interest;
import letter.profile.Mode;
import letter.profile.Participation;
import letter.profile.Project;
import letter.profile.Publication;
import letter.profile.Skill;
import letter.profile.SpokenLanguage;
import letter.profile.Usage;
import letter.profile.Volunteer;
import letter.profile.Work;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Words one entry in the letter's language: what a template can say of it. */
final class Entries {
    private final Language language;
    private final Phrases phrases;
    private final Timing timing;

    Entries(Language language, LocalDate date) {
        this.language = language;
        this.phrases = new Phrases(language);
        this.timing = new Timing(language, date);
    }

    Text phrase(Entry entry) {
        return phrases.of(entry);
    }

    /**
     * The view of an entry, of the type that its kind has: a {@link WorkView} of a job.
     *
     * @param phrase that of the entry
     */
    Object view(Candidate<?> candidate, Text phrase) {
        Entry entry = candidate.entry();
        Optional<Group<Text>> highlights = Groups.of(candidate.highlights(), language);
        if (entry instanceof Work work) {
            return work(work, phrase, highlights);
        } else if (entry instanceof Volunteer volunteer) {
            return volunteer(volunteer, phrase, highlights);
        } else if (entry instanceof Education education) {
            return education(education, phrase);
        } else if (entry instanceof Project project) {
            return project(project, phrase, highlights);
        } else if (entry instanceof Course course) {
            return course(course, phrase);
        } else if (entry instanceof Participation event) {
            return participation(event, phrase);
        } else if (entry instanceof Skill skill) {
            return skill(skill, phrase);
        } else if (entry instanceof SpokenLanguage spoken) {
            return spokenLanguage(spoken, phrase);
        } else if (entry instanceof Award award) {
            return award(award, phrase);
        } else if (entry instanceof Certificate certificate) {
            return certificate(certificate, phrase);
        } else if (entry instanceof Publication publication) {
            return publication(publication, phrase);
        } else if (entry instanceof Interest interest) {
            return interest(interest, phrase);
        }
        throw new IllegalStateException("an entry of no kind that letters know");
    }

    private EducationView education(Education entry, Text phrase) {
        Usage usage = entry.usage();
        return new EducationView(
                phrase,
                timing.isOver(entry) ? Optional.empty() : timing.year(entry),
                timing.completed(entry),
                entry.institution(),
                entry.area(),
                entry.studyType(),
                entry.score(),
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private WorkView work(Work entry, Text phrase, Optional<Group<Text>> highlights) {
        Usage usage = entry.usage();
        return new WorkView(
                phrase,
                timing.when(entry),
                timing.span(entry),
                new Job(entry.position(), entry.name()).position(),
                entry.name(),
                highlights,
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private VolunteerView volunteer(
            Volunteer entry, Text phrase, Optional<Group<Text>> highlights) {
        Usage usage = entry.usage();
        return new VolunteerView(
                phrase,
                timing.when(entry),
                timing.span(entry),
                new Job(entry.position(), entry.organization()).position(),
                entry.organization(),
                highlights,
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private ProjectView project(Project entry, Text phrase, Optional<Group<Text>> highlights) {
        Usage usage = entry.usage();
        Optional<Text> with =
                entry.collaborators().isEmpty()
                        ? Optional.empty()
                        : Optional.of(language.join(entry.collaborators()));
        return new ProjectView(
                phrase,
                timing.when(entry),
                with,
                entry.url(),
                highlights,
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private CourseView course(Course entry, Text phrase) {
        Usage usage = entry.usage();
        return new CourseView(
                phrase,
                timing.when(entry),
                entry.institution(),
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    ParticipationEntry participation(Participation entry, Text phrase) {
        Usage usage = entry.usage();
        Optional<Mode> mode = entry.mode();
        return new ParticipationEntry(
                phrase,
                usage.phrase().isPresent()
                        ? phrase
                        : language.event(entry.event(), entry.edition()),
                timing.held(entry),
                entry.edition(),
                entry.role(),
                entry.role().isPresent() ? language.role(entry.role().get()) : Optional.empty(),
                entry.project(),
                entry.lead(),
                mode.isPresent() && mode.get() == Mode.ONLINE,
                mode.isPresent() && mode.get() == Mode.HYBRID,
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private SkillView skill(Skill entry, Text phrase) {
        Usage usage = entry.usage();
        return new SkillView(phrase, entry.level(), usage.statement(), usage.extra(), usage.at());
    }

    private SpokenLanguageView spokenLanguage(SpokenLanguage entry, Text phrase) {
        Usage usage = entry.usage();
        return new SpokenLanguageView(
                phrase, entry.fluency(), usage.statement(), usage.extra(), usage.at());
    }

    private AwardView award(Award entry, Text phrase) {
        Usage usage = entry.usage();
        return new AwardView(
                phrase,
                timing.on(entry.date()),
                entry.awarder(),
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private CertificateView certificate(Certificate entry, Text phrase) {
        Usage usage = entry.usage();
        return new CertificateView(
                phrase,
                timing.on(entry.date()),
                entry.issuer(),
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private PublicationView publication(Publication entry, Text phrase) {
        Usage usage = entry.usage();
        return new PublicationView(
                phrase,
                timing.on(entry.releaseDate()),
                entry.publisher(),
                usage.statement(),
                usage.extra(),
                usage.at());
    }

    private InterestView interest(Interest entry, Text phrase) {
        Usage usage = entry.usage();
        return new InterestView(phrase, usage.statement(), usage.extra(), usage.at());
    }
}

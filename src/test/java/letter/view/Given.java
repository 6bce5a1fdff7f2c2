package letter.view;

import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.document.Extra;
import letter.language.Languages;
import letter.profile.Basics;
import letter.profile.Course;
import letter.profile.Education;
import letter.profile.JobPosting;
import letter.profile.Participation;
import letter.profile.PostalAddress;
import letter.profile.Profile;
import letter.profile.Project;
import letter.profile.Recipient;
import letter.profile.Select;
import letter.profile.Skill;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.profile.Usage;
import letter.profile.Wording;
import letter.profile.Work;
import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Prose;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Profiles for tests, of which only what matters is written down; an empty text is absent. */
final class Given {
    static final Location AT = Source.file("profile.yaml", "").whole();

    private final List<Work> work = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final List<Participation> participation = new ArrayList<>();
    private final List<Skill> skills = new ArrayList<>();
    private Optional<Wording> letter = Optional.empty();

    /** What letters to this target have in common, in English. */
    static TargetWords words(Target target) {
        return new TargetWords(target, Languages.of(LanguageTag.ENGLISH).orElseThrow());
    }

    Given work(Work... entries) {
        work.addAll(List.of(entries));
        return this;
    }

    Given education(Education... entries) {
        education.addAll(List.of(entries));
        return this;
    }

    Given projects(Project... entries) {
        projects.addAll(List.of(entries));
        return this;
    }

    Given courses(Course... entries) {
        courses.addAll(List.of(entries));
        return this;
    }

    Given participation(Participation... entries) {
        participation.addAll(List.of(entries));
        return this;
    }

    Given skills(Skill... entries) {
        skills.addAll(List.of(entries));
        return this;
    }

    Given letter(Wording wording) {
        letter = Optional.of(wording);
        return this;
    }

    Profile profile() {
        return new Profile(
                Optional.empty(),
                basics(Optional.empty()),
                work,
                List.of(),
                education,
                projects,
                courses,
                participation,
                skills,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                letter,
                Optional.empty(),
                AT);
    }

    static Basics basics(Optional<PostalAddress> location) {
        return new Basics(
                new Text("Ada Tamm"),
                text("Data scientist"),
                text("Northlight AI"),
                Optional.empty(),
                text("ada@example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                location,
                List.of(),
                Extra.none(),
                AT);
    }

    static Work work(String name, String position, String start, String end, Usage usage) {
        return new Work(
                text(name),
                Optional.empty(),
                Optional.empty(),
                text(position),
                Optional.empty(),
                date(start),
                date(end),
                Optional.empty(),
                List.of(),
                usage);
    }

    static Education education(
            String type, String area, String start, String end, String... courses) {
        return education(type, area, start, end, OptionalInt.empty(), courses);
    }

    static Education education(
            String type,
            String area,
            String start,
            String end,
            OptionalInt year,
            String... courses) {
        return new Education(
                text("University of Tartu"),
                Optional.empty(),
                text(area),
                text(type),
                date(start),
                date(end),
                Optional.empty(),
                year,
                texts(courses),
                usage());
    }

    static Project project(String name, String start, String end, String... collaborators) {
        return new Project(
                text(name),
                Optional.empty(),
                List.of(),
                date(start),
                date(end),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                texts(collaborators),
                usage());
    }

    static Course course(String name, String start, String end, Usage usage) {
        return new Course(new Text(name), Optional.empty(), date(start), date(end), usage);
    }

    static Participation event(String event, String edition, String start) {
        return event(event, edition, start, "");
    }

    static Participation event(String event, String edition, String start, String role) {
        return new Participation(
                new Text(event),
                text(edition),
                Optional.empty(),
                text(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date(start),
                Optional.empty(),
                usage());
    }

    static Skill skill(String name, String... keywords) {
        return new Skill(text(name), Optional.empty(), usage("", 0, "", keywords));
    }

    static Usage usage() {
        return usage("", 0, "");
    }

    static Usage usage(String id, int priority, String phrase, String... keywords) {
        return new Usage(
                text(id),
                priority == 0 ? OptionalInt.empty() : OptionalInt.of(priority),
                texts(keywords),
                text(phrase),
                Optional.empty(),
                Extra.none(),
                AT);
    }

    static Usage saying(Prose statement) {
        return new Usage(
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(statement),
                Extra.none(),
                AT);
    }

    static Target target(String name, String edition, String series, String... topics) {
        return target(TargetKind.SCHOOL, name, edition, series, Optional.empty(), topics);
    }

    static Target target(
            TargetKind kind,
            String name,
            String edition,
            String series,
            Optional<Recipient> recipient,
            String... topics) {
        return target(kind, name, "", edition, series, recipient, topics);
    }

    static Target target(
            TargetKind kind,
            String name,
            String phrase,
            String edition,
            String series,
            Optional<Recipient> recipient,
            String... topics) {
        return new Target(
                new Text(name),
                text(phrase),
                Optional.of(kind),
                kind == TargetKind.JOB ? text("Acme") : Optional.empty(),
                text(series),
                text(edition),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                texts(topics),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recipient,
                Optional.empty(),
                Extra.none(),
                JobPosting.none(),
                AT);
    }

    static Recipient recipient(
            String name, String title, String body, String organization, String... address) {
        return new Recipient(
                text(name),
                Optional.empty(),
                text(title),
                Optional.empty(),
                List.of(),
                text(body),
                text(organization),
                texts(address));
    }

    static Wording wording() {
        return wording(Optional.empty(), Optional.empty(), "", "", "");
    }

    static Wording wording(Optional<Select> select) {
        return wording(select, Optional.empty(), "", "", "");
    }

    static Wording wording(
            Optional<Select> select,
            Optional<Prose> motivation,
            String place,
            String salutation,
            String closing,
            String... enclosures) {
        Optional<Prose> none = Optional.empty();
        return new Wording(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                select,
                text(place),
                Optional.empty(),
                text(salutation),
                text(closing),
                texts(enclosures),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                motivation,
                List.of(),
                none,
                none,
                Extra.none(),
                AT);
    }

    static Optional<Text> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Text(value));
    }

    static List<Text> texts(String... values) {
        List<Text> texts = new ArrayList<>();
        for (String value : values) {
            texts.add(new Text(value));
        }
        return texts;
    }

    static Optional<PartialDate> date(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(PartialDate.parse(text).orElseThrow());
    }

    private Given() {}

    static Given somebody() {
        return new Given();
    }
}

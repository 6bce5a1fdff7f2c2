package letter.view;

import java.util.OptionalInt;

/** How many entries of each kind a template takes; all where it does not say. */
public record Take(
        OptionalInt work,
        OptionalInt volunteer,
        OptionalInt education,
        OptionalInt projects,
        OptionalInt courses,
        OptionalInt participation,
        OptionalInt skills,
        OptionalInt languages,
        OptionalInt awards,
        OptionalInt certificates,
        OptionalInt publications,
        OptionalInt interests) {

    /** Of every kind all that there are. */
    public static Take all() {
        OptionalInt all = OptionalInt.empty();
        return new Take(all, all, all, all, all, all, all, all, all, all, all, all);
    }

    OptionalInt of(EntryKind kind) {
        return switch (kind) {
            case WORK -> work;
            case VOLUNTEER -> volunteer;
            case EDUCATION -> education;
            case PROJECTS -> projects;
            case COURSES -> courses;
            case PARTICIPATION -> participation;
            case SKILLS -> skills;
            case LANGUAGES -> languages;
            case AWARDS -> awards;
            case CERTIFICATES -> certificates;
            case PUBLICATIONS -> publications;
            case INTERESTS -> interests;
        };
    }
}

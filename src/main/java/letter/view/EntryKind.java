package letter.view;

import letter.profile.Amounts;
import letter.profile.Dispensable;

import java.util.OptionalInt;

/** The kinds of entries that letters choose from, in the order of a profile. */
public enum EntryKind {
    WORK("work"),
    VOLUNTEER("volunteer"),
    EDUCATION("education"),
    PROJECTS("projects"),
    COURSES("courses"),
    PARTICIPATION("participation"),
    SKILLS("skills"),
    LANGUAGES("languages"),
    AWARDS("awards"),
    CERTIFICATES("certificates"),
    PUBLICATIONS("publications"),
    INTERESTS("interests");

    private final String key;

    EntryKind(String key) {
        this.key = key;
    }

    /** Whether the latest comes first in a letter; else the applicant's own order stays. */
    boolean latestFirst() {
        return this == WORK || this == VOLUNTEER || this == EDUCATION;
    }

    /**
     * Whether an entry without any date counts as one that goes on. Only where that is what is
     * usually meant: a project, course or event that is merely listed is not claimed to go on.
     */
    boolean undatedGoesOn() {
        return this != PROJECTS && this != COURSES && this != PARTICIPATION;
    }

    /** The key of its entries in a profile: {@code volunteer}. */
    public String key() {
        return key;
    }

    /** The kind of the entries that may go; not asked of parts that hold none. */
    static EntryKind of(Dispensable part) {
        return switch (part) {
            case WORK -> WORK;
            case VOLUNTEER -> VOLUNTEER;
            case EDUCATION -> EDUCATION;
            case PROJECTS -> PROJECTS;
            case COURSES -> COURSES;
            case PARTICIPATION -> PARTICIPATION;
            case SKILLS -> SKILLS;
            case LANGUAGES -> LANGUAGES;
            case AWARDS -> AWARDS;
            case CERTIFICATES -> CERTIFICATES;
            case PUBLICATIONS -> PUBLICATIONS;
            case INTERESTS -> INTERESTS;
            case HIGHLIGHTS, REASONS, OUTLOOK ->
                    throw new IllegalArgumentException(part + " holds no entries");
        };
    }

    /** How many of this kind. */
    OptionalInt of(Amounts amounts) {
        return switch (this) {
            case WORK -> amounts.work();
            case VOLUNTEER -> amounts.volunteer();
            case EDUCATION -> amounts.education();
            case PROJECTS -> amounts.projects();
            case COURSES -> amounts.courses();
            case PARTICIPATION -> amounts.participation();
            case SKILLS -> amounts.skills();
            case LANGUAGES -> amounts.languages();
            case AWARDS -> amounts.awards();
            case CERTIFICATES -> amounts.certificates();
            case PUBLICATIONS -> amounts.publications();
            case INTERESTS -> amounts.interests();
        };
    }
}

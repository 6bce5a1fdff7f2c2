package letter.profile;

/** What a template can name in {@code fit}: a part of its letters that may go for brevity. */
public enum Dispensable {
    WORK,
    VOLUNTEER,
    EDUCATION,
    PROJECTS,
    COURSES,
    PARTICIPATION,
    SKILLS,
    LANGUAGES,
    AWARDS,
    CERTIFICATES,
    PUBLICATIONS,
    INTERESTS,
    HIGHLIGHTS,
    REASONS,
    OUTLOOK
}

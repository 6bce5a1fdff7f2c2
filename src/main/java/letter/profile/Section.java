package letter.profile;

import java.util.List;

/**
 * One kind of entries of a profile, with what its fields are called.
 *
 * @param key the section's key: {@code volunteer}
 * @param naming the field that names its entries: {@code organization}
 * @param current whether its entries count as going on until they have ended
 */
record Section(String key, String naming, boolean current, List<? extends Entry> entries) {

    /** All sections whose entries can stand in a letter. */
    static List<Section> of(Profile profile) {
        return List.of(
                new Section("work", "name", true, profile.work()),
                new Section("volunteer", "organization", true, profile.volunteer()),
                new Section("education", "institution", true, profile.education()),
                new Section("projects", "name", false, profile.projects()),
                new Section("courses", "name", false, profile.courses()),
                new Section("participation", "event", false, profile.participation()),
                new Section("skills", "name", false, profile.skills()),
                new Section("languages", "language", false, profile.languages()),
                new Section("awards", "title", false, profile.awards()),
                new Section("certificates", "name", false, profile.certificates()),
                new Section("publications", "name", false, profile.publications()),
                new Section("interests", "name", false, profile.interests()));
    }
}

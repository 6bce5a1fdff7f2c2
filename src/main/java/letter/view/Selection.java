package letter.view;

import letter.profile.Amounts;
import letter.profile.Award;
import letter.profile.Certificate;
import letter.profile.Course;
import letter.profile.Dispensable;
import letter.profile.Education;
import letter.profile.Interest;
import letter.profile.Participation;
import letter.profile.Project;
import letter.profile.Publication;
import letter.profile.Skill;
import letter.profile.SpokenLanguage;
import letter.profile.Volunteer;
import letter.profile.Work;

import java.util.List;

/**
 * Which entries of a profile go into the letter to one target, each with its reason.
 *
 * @param reasons how many of {@code letter.reasons} are told
 * @param outlook whether {@code letter.outlook} is told
 */
public record Selection(
        Shortlist<Work> work,
        Shortlist<Volunteer> volunteer,
        Shortlist<Education> education,
        Shortlist<Project> projects,
        Shortlist<Course> courses,
        Shortlist<Participation> participation,
        Shortlist<Skill> skills,
        Shortlist<SpokenLanguage> languages,
        Shortlist<Award> awards,
        Shortlist<Certificate> certificates,
        Shortlist<Publication> publications,
        Shortlist<Interest> interests,
        int reasons,
        boolean outlook) {

    /** Every kind, in the order of a profile. */
    public List<Shortlist<?>> all() {
        return List.of(
                work,
                volunteer,
                education,
                projects,
                courses,
                participation,
                skills,
                languages,
                awards,
                certificates,
                publications,
                interests);
    }

    /** The list of this kind. */
    Shortlist<?> of(EntryKind kind) {
        return all().get(kind.ordinal());
    }

    /**
     * What can go where the letter has to be shorter, in the order in which it is to go.
     *
     * @param fit the parts that may go, the first first; within each the least relevant first
     * @param keep how many of each never go
     */
    public List<Cut> cuts(List<Dispensable> fit, Amounts keep) {
        return Cuts.of(this, fit, keep);
    }

    /** What is left after these cuts. */
    public Selection without(List<Cut> cuts) {
        Selection left = this;
        for (Cut cut : cuts) {
            left = left.without(cut);
        }
        return left;
    }

    private Selection without(Cut cut) {
        if (cut instanceof Cut.OfKind all && of(all.kind()).candidates().isEmpty()) {
            return this;
        }
        return new Selection(
                work.without(cut),
                volunteer.without(cut),
                education.without(cut),
                projects.without(cut),
                courses.without(cut),
                participation.without(cut),
                skills.without(cut),
                languages.without(cut),
                awards.without(cut),
                certificates.without(cut),
                publications.without(cut),
                interests.without(cut),
                cut instanceof Cut.OfReason ? reasons - 1 : reasons,
                outlook && !(cut instanceof Cut.OfOutlook));
    }
}

package letter.view;

import letter.profile.Award;
import letter.profile.Certificate;
import letter.profile.Course;
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
import java.util.OptionalInt;

/**
 * Which entries of a profile go into the letter to one target, each with its reason.
 *
 * @param highlights at most so many of each entry; all where it does not say
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
        OptionalInt highlights) {

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
}

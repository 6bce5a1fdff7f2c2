package letter.profile;

import letter.diagnostic.Location;
import letter.document.Field;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** All that a user writes: what is true of the applicant, the wording, and the target. */
public record Profile(
        @Field(value = "The JSON Schema that the file follows", aliases = "$schema")
                Optional<Text> schema,
        @Field("Who the applicant is") Basics basics,
        @Field("Jobs") List<Work> work,
        @Field("Voluntary work") List<Volunteer> volunteer,
        @Field("Courses of study") List<Education> education,
        @Field("Projects") List<Project> projects,
        @Field(value = "Courses taken", own = true) List<Course> courses,
        @Field(value = "Events that the applicant took part in", own = true)
                List<Participation> participation,
        @Field("Skills") List<Skill> skills,
        @Field("Languages spoken") List<SpokenLanguage> languages,
        @Field("Awards") List<Award> awards,
        @Field("Certificates") List<Certificate> certificates,
        @Field("Publications") List<Publication> publications,
        @Field("Interests") List<Interest> interests,
        @Field("References; not used in letters") List<Reference> references,
        @Field("How the file is kept") Optional<Meta> meta,
        @Field(value = "What the applicant wants to say, in every letter", own = true)
                Optional<Wording> letter,
        @Field(value = "What the letter is for", own = true) Optional<Target> target,
        Location at) {}

package letter.view;

import letter.diagnostic.Location;
import letter.value.Variable;

import java.util.Optional;

/** What a body template can say: its variables, by these names. */
public record BodyView(
        @Variable("Who the applicant is") BasicsView basics,
        @Variable("What the letter applies for") TargetView target,
        @Variable("What the applicant wants to say") LetterWords letter,
        @Variable("Courses of study") Split<EducationView> education,
        @Variable("Jobs") Split<WorkView> work,
        @Variable("Voluntary work") Split<VolunteerView> volunteer,
        @Variable("Projects") Split<ProjectView> projects,
        @Variable("Courses") Split<CourseView> courses,
        @Variable("Events") ParticipationView participation,
        @Variable(value = "Skills", from = "skills") Optional<Group<SkillView>> skills,
        @Variable(value = "Languages spoken", from = "languages")
                Optional<Group<SpokenLanguageView>> languages,
        @Variable(value = "Awards", from = "awards") Optional<Group<AwardView>> awards,
        @Variable(value = "Certificates", from = "certificates")
                Optional<Group<CertificateView>> certificates,
        @Variable(value = "Publications", from = "publications")
                Optional<Group<PublicationView>> publications,
        @Variable(value = "Interests", from = "interests") Optional<Group<InterestView>> interests,
        Location at) {}

package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Variable;

import java.util.List;
import java.util.Optional;

/** What the applicant wants to say, in place of what is composed or beside it. */
public record LetterWords(
        @Variable(value = "The first paragraph", from = "letter.opening") Optional<Prose> opening,
        @Variable(value = "Who the applicant is", from = "letter.introduction")
                Optional<Prose> introduction,
        @Variable(value = "In place of what is composed from education", from = "letter.education")
                Optional<Prose> education,
        @Variable(value = "In place of what is composed from work", from = "letter.work")
                Optional<Prose> work,
        @Variable(value = "In place of what is composed from projects", from = "letter.projects")
                Optional<Prose> projects,
        @Variable(value = "In place of what is composed from courses", from = "letter.courses")
                Optional<Prose> courses,
        @Variable(
                        value = "In place of what is composed from participation",
                        from = "letter.participation")
                Optional<Prose> participation,
        @Variable(value = "Why apply at all", from = "letter.motivation")
                Optional<Prose> motivation,
        @Variable(value = "Why here, the strongest first", from = "letter.reasons")
                List<Prose> reasons,
        @Variable(value = "What the applicant looks forward to", from = "letter.outlook")
                Optional<Prose> outlook,
        @Variable(value = "The last sentence", from = "letter.thanks") Optional<Prose> thanks,
        @Variable(value = "Names of the user's own", from = "letter.extra") Extra extra,
        Location at) {}

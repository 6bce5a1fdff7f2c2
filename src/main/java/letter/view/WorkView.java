package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A job. */
public record WorkView(
        @Variable(value = "The job: as a developer at Northlight AI", from = "work[].phrase")
                Text phrase,
        @Variable(
                        value =
                                "When it was, as an adverbial: since May 2020, from May 2020 to June 2022, in 2023",
                        from = "work[].startDate")
                Optional<Text> when,
        @Variable(value = "How long it lasted: two years", from = "work[].startDate")
                Optional<Text> span,
        @Variable(value = "The position held", from = "work[].position") Optional<Text> position,
        @Variable(value = "The employer", from = "work[].name") Optional<Text> employer,
        @Variable(value = "Its highlights", from = "work[].highlights")
                Optional<Group<Text>> highlights,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "work[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "work[].extra") Extra extra,
        Location at) {}

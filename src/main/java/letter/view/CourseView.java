package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A course. */
public record CourseView(
        @Variable(value = "The title of the course", from = "courses[].phrase") Text phrase,
        @Variable(
                        value =
                                "When it was, as an adverbial: since May 2020, from May 2020 to June 2022, in 2023",
                        from = "courses[].startDate")
                Optional<Text> when,
        @Variable(value = "Who gives it", from = "courses[].institution")
                Optional<Text> institution,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "courses[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "courses[].extra") Extra extra,
        Location at) {}

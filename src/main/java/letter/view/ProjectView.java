package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A project. */
public record ProjectView(
        @Variable(value = "The name of the project", from = "projects[].phrase") Text phrase,
        @Variable(
                        value =
                                "When it was, as an adverbial: since May 2020, from May 2020 to June 2022, in 2023",
                        from = "projects[].startDate")
                Optional<Text> when,
        @Variable(value = "Who works on it too: A, B and C", from = "projects[].collaborators")
                Optional<Text> with,
        @Variable(value = "Its web page", from = "projects[].url") Optional<Text> url,
        @Variable(value = "Its highlights", from = "projects[].highlights")
                Optional<Group<Text>> highlights,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "projects[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "projects[].extra") Extra extra,
        Location at) {}

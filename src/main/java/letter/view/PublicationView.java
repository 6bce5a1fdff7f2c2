package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A publication. */
public record PublicationView(
        @Variable(
                        value = "The title, and where it appeared: “On Weirs” (Rivers and Hills)",
                        from = "publications[].phrase")
                Text phrase,
        @Variable(
                        value = "When it appeared, as an adverbial: in May 2020, in 2023",
                        from = "publications[].releaseDate")
                Optional<Text> when,
        @Variable(value = "Where it appeared", from = "publications[].publisher")
                Optional<Text> publisher,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "publications[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "publications[].extra") Extra extra,
        Location at) {}

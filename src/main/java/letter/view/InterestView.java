package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** An interest. */
public record InterestView(
        @Variable(value = "The interest", from = "interests[].phrase") Text phrase,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "interests[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "interests[].extra") Extra extra,
        Location at) {}

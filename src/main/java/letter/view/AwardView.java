package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** An award. */
public record AwardView(
        @Variable(
                        value = "The award, and who gave it: the Gauge Medal (Hydrology Society)",
                        from = "awards[].phrase")
                Text phrase,
        @Variable(
                        value = "When it was given, as an adverbial: in May 2020, in 2023",
                        from = "awards[].date")
                Optional<Text> when,
        @Variable(value = "Who gave it", from = "awards[].awarder") Optional<Text> awarder,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "awards[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "awards[].extra") Extra extra,
        Location at) {}

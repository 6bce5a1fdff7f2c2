package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** Voluntary work. */
public record VolunteerView(
        @Variable(value = "The work: as a mentor at Code Club", from = "volunteer[].phrase")
                Text phrase,
        @Variable(
                        value =
                                "When it was, as an adverbial: since May 2020, from May 2020 to June 2022, in 2023",
                        from = "volunteer[].startDate")
                Optional<Text> when,
        @Variable(value = "How long it lasted: two years", from = "volunteer[].startDate")
                Optional<Text> span,
        @Variable(value = "The position held", from = "volunteer[].position")
                Optional<Text> position,
        @Variable(value = "The organisation", from = "volunteer[].organization")
                Optional<Text> employer,
        @Variable(value = "Its highlights", from = "volunteer[].highlights")
                Optional<Group<Text>> highlights,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "volunteer[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "volunteer[].extra") Extra extra,
        Location at) {}

package letter.view;

import letter.diagnostic.Location;
import letter.document.Extra;
import letter.value.Prose;
import letter.value.Text;
import letter.value.Variable;

import java.util.Optional;

/** A language that the applicant speaks. */
public record SpokenLanguageView(
        @Variable(
                        value = "The language, and how well it is spoken: German (basic)",
                        from = "languages[].phrase")
                Text phrase,
        @Variable(value = "How well it is spoken", from = "languages[].fluency")
                Optional<Text> fluency,
        @Variable(
                        value = "What the applicant says of it, in whole sentences",
                        from = "languages[].statement")
                Optional<Prose> statement,
        @Variable(value = "Names of the user's own", from = "languages[].extra") Extra extra,
        Location at) {}

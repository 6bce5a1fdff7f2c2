package letter.view;

import letter.value.LanguageTag;
import letter.value.Text;
import letter.value.Variable;

import java.util.List;
import java.util.Optional;

/** What stands around the body of a letter, already worded. */
public record Frame(
        @Variable("Who writes") Sender sender,
        @Variable(value = "The lines of the address of the reader", from = "target.recipient")
                List<Text> recipient,
        @Variable("Place and date") Text date,
        @Variable(value = "The subject, where it is not the body's own", from = "letter.subject")
                Optional<Text> subject,
        @Variable("The salutation, with its comma") Text salutation,
        @Variable("The closing, with its comma") Text closing,
        @Variable("The applicant's name") Text signature,
        @Variable(value = "What is enclosed", from = "letter.enclosures")
                Optional<Enclosures> enclosures,
        LanguageTag language) {}

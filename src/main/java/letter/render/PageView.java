package letter.render;

import letter.template.Markup;
import letter.value.Text;
import letter.value.Variable;
import letter.view.Enclosures;

import java.util.Optional;

/** What a layout's page can say: its variables, by these names. */
public record PageView(
        @Variable("Who writes") Letterhead sender,
        @Variable(value = "Who reads, where that is known", from = "target.recipient")
                Optional<RecipientLines> recipient,
        @Variable("Place and date") Text date,
        @Variable(value = "The subject", from = "letter.subject") Optional<Markup> subject,
        @Variable("The salutation, with its comma") Text salutation,
        @Variable("The body, already in the format of the page") Markup body,
        @Variable("The closing, with its comma") Text closing,
        @Variable("The applicant's name") Text signature,
        @Variable(value = "What is enclosed", from = "letter.enclosures")
                Optional<Enclosures> enclosures,
        @Variable("What the page is called: its subject and the applicant's name") Text title,
        @Variable("The letter's language: en, en-US, de") Text language,
        @Variable("The direction of its script: ltr, or rtl for Arabic or Hebrew") Text direction,
        @Variable("The layout's style.css, for a page in HTML") Markup style) {}

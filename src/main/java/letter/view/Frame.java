package letter.view;

import letter.value.LanguageTag;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the body of a letter, already worded.
 *
 * @param subject where it is not the body's own
 * @param salutation with its comma
 * @param closing with its comma, or its full stop where it is a sentence
 */
public record Frame(
        Sender sender,
        List<Text> recipient,
        Text date,
        Optional<Text> subject,
        Text salutation,
        Text closing,
        Text signature,
        Optional<Enclosures> enclosures,
        LanguageTag language) {}

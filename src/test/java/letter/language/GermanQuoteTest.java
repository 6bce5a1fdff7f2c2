package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanQuoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Formale Sprachen     | „Formale Sprachen“      | «Formale Sprachen»
                    „Ist das so?“        | „Ist das so?“           | „Ist das so?“
                    "Wer" und was        | "Wer" und was           | "Wer" und was
                    Der „kleine“ Satz    | »Der „kleine“ Satz«     | «Der „kleine“ Satz»
                    Der «kleine» Satz    | „Der «kleine» Satz“     | „Der «kleine» Satz“
                    Der «kleine» "Satz"  | Der «kleine» "Satz"     | Der «kleine» "Satz"
                    ein Korpus           | „ein Korpus“            | «ein Korpus»
                    C*                   | „C*“                    | «C*»
                    """)
    void marks_a_name_and_leaves_its_own_marks(String name, String german, String swiss) {
        assertEquals(german, GermanQuote.quoted(name, false));
        assertEquals(swiss, GermanQuote.quoted(name, true));
    }

    @ParameterizedTest
    @CsvSource({
        "ein Korpus des Alemannischen, ein Korpus des Alemannischen",
        "die Karten der Deiche, die Karten der Deiche",
        "Die Karten der Deiche, „Die Karten der Deiche“",
        "einfach, „einfach“"
    })
    void lets_what_is_said_rather_than_named_stand_in_the_sentence(String name, String cited) {
        assertEquals(cited, GermanQuote.cited(name, false));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishQuoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    On Weirs | “On Weirs”
                    “On Weirs” | “On Weirs”
                    "On Weirs" | "On Weirs"
                    ‘On Weirs’ | ‘On Weirs’
                    «On Weirs» | «On Weirs»
                    “Quiet” Yards | “‘Quiet’ Yards”
                    “Quiet” and “Loud” | “‘Quiet’ and ‘Loud’”
                    On "Quiet" Yards ("Y") | “On ‘Quiet’ Yards (‘Y’)”
                    "Quiet" Yards | “‘Quiet’ Yards”
                    О «тихих» дворах | “О «тихих» дворах”
                    'Tis | “'Tis”
                    " | “‘”
                    """)
    void encloses_a_name_and_turns_its_own_marks_into_single_ones(String name, String quoted) {
        assertEquals(quoted, EnglishQuote.quoted(name));
    }
}

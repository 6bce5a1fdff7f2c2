package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MentionTest {
    private static final Mention WORDS = new Mention(List.of("the first", "last year", "über uns"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first of many",
                "*the first*",
                "in 2020 the\u2003\n first",
                "It was last year",
                "LAST YEAR.",
                "Alles Über uns"
            })
    void are_said_in_any_case_and_with_any_blanks(String text) {
        assertTrue(WORDS.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the",
                "bathe first",
                "the firsts",
                "the first2",
                "last-year",
                "thefirst"
            })
    void are_said_as_whole_words(String text) {
        assertFalse(WORDS.isIn(text));
    }

    @Test
    void stand_where_the_first_of_them_begins() {
        String text = "Last year the first";

        assertEquals(0, WORDS.find(text, 0, text.length()));
        assertEquals(10, WORDS.find(text, 1, text.length()));
        assertEquals(-1, WORDS.find(text, 11, text.length()));
        assertEquals(10, WORDS.find("Last yearthe the first", 3, 22) - 3);
        assertEquals(-1, WORDS.find(text, 1, 15));
    }
}

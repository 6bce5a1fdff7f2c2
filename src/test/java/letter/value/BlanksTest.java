package letter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a  b|a b",
                " a b|a b",
                "a b |a b",
                "a\tb|a b",
                "a\u2003b|a b",
                "a\u2028b|a b",
                "\u00A0a|a",
                "a\u00A0|a",
                "a \u202F |a",
            })
    void runs_of_blanks_become_one_space_and_those_at_the_ends_go(String text, String collapsed) {
        assertEquals(collapsed, Blanks.collapse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a\u00A0b", "a \u00A0b", "10\u202F%"})
    void what_is_collapsed_stays_the_same_object(String text) {
        assertSame(text, Blanks.collapse(text));
    }

    @Test
    void what_is_blank_alone_becomes_nothing() {
        assertEquals("", Blanks.collapse(" \t\u00A0\n"));
    }
}

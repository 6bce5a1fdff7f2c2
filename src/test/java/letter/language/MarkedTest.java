package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    @Test
    void looks_outside_of_quotation_marks_and_brackets_only() {
        assertTrue(Marked.holdsOpenly("B, C", ", ", "()«»“”"));
        assertTrue(Marked.holdsOpenly("«A», B", ", ", "()«»“”"));
        assertFalse(Marked.holdsOpenly("«A, B» (C, D) “E, F”", ", ", "()«»“”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    avanzado (C1)  | avanzado, C1
                    C1             | C1
                    (C1)           | (C1)
                    C1 (oral) (B2) | C1 (oral) (B2)
                    C1 (oral) y B2 | C1 (oral) y B2
                    """)
    void has_no_brackets_within_brackets(String text, String within) {
        assertEquals(within, Marked.inBrackets(text));
    }

    @Test
    void has_one_pair_of_brackets_at_an_end() {
        assertEquals("A (b)", Marked.withBrackets("A", "b"));
        assertEquals("A (b, c)", Marked.withBrackets("A (b)", "c"));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class WordsTest {
    @Test
    void finds_whole_words_in_any_case() {
        assertTrue(Words.holds("Developer at ACME", "acme"));
        assertTrue(Words.holds("Acmes at Acme", "Acme"));
        assertFalse(Words.holds("Acmeville", "Acme"));
        assertFalse(Words.holds("anything", ""));
    }

    @Test
    void reads_a_table_over_its_lines() {
        assertEquals(List.of("one year", "à", "b"), Words.list("one year, à,\n  b"));
        assertEquals(Set.of("one year", "b"), Words.set("one year,\nb"));
        assertThrows(IllegalArgumentException.class, () -> Words.set("b, b"));
    }

    @Test
    void looks_at_words_without_the_marks_around_them() {
        assertEquals("msc", Words.last("Physics (MSc)"));
        assertEquals("dear", Words.first("\"Dear, all"));
        assertEquals("", Words.first("—"));
    }

    @Test
    void knows_how_a_common_noun_may_look() {
        assertTrue(Words.isCapitalised("Jefa"));
        assertFalse(Words.isCapitalised("jefa"));
        assertFalse(Words.isCapitalised("IT"));
        assertFalse(Words.isCapitalised("C"));
        assertFalse(Words.isCapitalised(""));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void finds_whole_words_in_any_case() {
        assertTrue(Words.holds("Developer at ACME", "acme"));
        assertTrue(Words.holds("Acmes at Acme", "Acme"));
        assertFalse(Words.holds("Acmeville", "Acme"));
        assertFalse(Words.holds("anything", ""));
    }

    @Test
    void looks_at_words_without_the_marks_around_them() {
        assertEquals("msc", Words.last("Physics (MSc)"));
        assertEquals("dear", Words.first("\"Dear, all"));
        assertEquals("", Words.first("—"));
    }
}

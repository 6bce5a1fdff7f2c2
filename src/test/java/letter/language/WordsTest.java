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
    void opens_brackets_at_the_end_to_stand_in_brackets() {
        assertEquals("fluent, C2", Words.unbracketed("fluent (C2)"));
        assertEquals("C2 (a) (b)", Words.unbracketed("C2 (a) (b)"));
        assertEquals("(C2)", Words.unbracketed("(C2)"));
        assertEquals("C2 (oral) and more", Words.unbracketed("C2 (oral) and more"));
    }

    @Test
    void looks_at_words_without_the_marks_around_them() {
        assertEquals("msc", Words.last("Physics (MSc)"));
        assertEquals("dear", Words.first("\"Dear, all"));
        assertEquals("", Words.first("—"));
    }
}

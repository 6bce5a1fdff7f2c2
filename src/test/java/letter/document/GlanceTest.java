package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.Blanks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class GlanceTest {
    private final Glance glance = new Glance();

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "Ada Lovelace", "a - b", "Université de Kerlaz", "“l’été”", "北京 大学"})
    void what_is_plain_is_a_line(String text) {
        glance.over(text);
        assertTrue(glance.isLine());
        assertTrue(glance.isPrintable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " a", "a ", "a  b", "a\nb", "a\tb", "a\u00A0", "a\u2003b", "\u3000a"})
    void what_blanks_are_to_be_collapsed_in_is_no_line(String text) {
        glance.over(text);
        assertFalse(glance.isLine());
    }

    /** For each character alone, between others, twice, and at the ends. */
    @Test
    void what_is_called_plain_is_plain_to_those_who_look_closely() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = Character.toString((char) c);
            for (String text :
                    new String[] {one, "a" + one + "b", one + one, "a" + one, one + "b"}) {
                glance.over(text);
                assertTrue(
                        !glance.isPrintable() || Printable.firstUnprintable(text, 0) < 0,
                        "U+" + Integer.toHexString(c));
                assertTrue(
                        !glance.isLine() || Blanks.collapse(text) == text,
                        "U+" + Integer.toHexString(c));
            }
            boolean item = Paragraphs.isItem(one + " a") || Paragraphs.isItem(one + ". a");
            glance.over("a " + one + " a");
            assertTrue(!item || glance.mayHoldItems(), "U+" + Integer.toHexString(c));
        }
    }

    @Test
    void one_look_says_nothing_of_the_next() {
        glance.over("a\u0007b\n* [name]  " + "x".repeat(1_000));
        assertFalse(glance.isPrintable());
        assertTrue(glance.mayHoldItems());
        assertEquals(Optional.of("[name]"), glance.blank());
        glance.over("plain");
        assertTrue(glance.isPrintable());
        assertTrue(glance.isLine());
        assertFalse(glance.mayHoldItems());
        assertEquals(Optional.empty(), glance.blank());
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class JoiningTest {
    @Test
    void joins_one_two_and_more() {
        assertEquals("A", join(false, "A"));
        assertEquals("A and B", join(false, "A", "B"));
        assertEquals("A, B and C", join(false, "A", "B", "C"));
    }

    @Test
    void has_a_serial_comma_only_in_lists_of_three() {
        assertEquals("A and B", join(true, "A", "B"));
        assertEquals("A, B, and C", join(true, "A", "B", "C"));
    }

    @Test
    void shows_where_the_last_begins_if_an_item_holds_the_conjunction() {
        assertEquals("R and D, and Sales", join(false, "R and D", "Sales"));
        assertEquals("A, B, and R and D", join(false, "A", "B", "R and D"));
        assertEquals("Sandra and Andy", join(false, "Sandra", "Andy"));
    }

    @Test
    void divides_by_semicolons_if_an_item_holds_a_comma() {
        assertEquals("Vision, Language; and Robotics", join(false, "Vision, Language", "Robotics"));
        assertEquals("A; B, C; and D", join(false, "A", "B, C", "D"));
        assertEquals("1,000 users and A", join(false, "1,000 users", "A"));
    }

    @Test
    void looks_at_nothing_in_quotation_marks_or_brackets() {
        assertEquals("“A, B” and C (D and E)", join(false, "“A, B”", "C (D and E)"));
        assertEquals("A (B, C), D (E) and F", join(false, "A (B, C)", "D (E)", "F"));
        assertEquals("«A and B» and „C, D“", join(false, "«A and B»", "„C, D“"));
        assertEquals("(A) and B, and C", join(false, "(A) and B", "C"));
        assertEquals("(A, B; and C", join(false, "(A, B", "C"));
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> join(false));
    }

    private static String join(boolean serial, String... items) {
        List<Text> texts = new ArrayList<>();
        for (String item : items) {
            texts.add(new Text(item));
        }
        return new Joining("and", "()“”«»„“", serial).join(texts).value();
    }
}

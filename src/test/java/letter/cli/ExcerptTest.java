package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @Test
    void puts_the_caret_under_the_column() {
        assertEquals("   2 | bc\n     |  ^\n", excerpt("a\nbc\nd", 2, 2));
    }

    @Test
    void counts_characters_that_take_two_columns_as_two() {
        assertEquals("   1 | 王芳: x\n     |       ^\n", excerpt("王芳: x", 1, 5));
    }

    @Test
    void counts_characters_that_take_none_as_none() {
        assertEquals("   1 | e\u0301: x\n     |    ^\n", excerpt("e\u0301: x", 1, 5));
    }

    @Test
    void keeps_tabs_so_that_the_terminal_widens_both_lines_alike() {
        assertEquals("   1 | \tx\n     | \t^\n", excerpt("\tx", 1, 2));
    }

    @Test
    void shows_what_steers_a_terminal_instead_of_sending_it() {
        assertEquals("   1 | \\u001b[2Jx\n     |          ^\n", excerpt("\u001B[2Jx", 1, 5));
    }

    @Test
    void cuts_a_long_line_around_the_place() {
        String shown = excerpt("a".repeat(500) + "X" + "b".repeat(500), 1, 501);
        assertTrue(shown.contains("X"), shown);
        String[] lines = shown.split("\n");
        assertTrue(lines[0].length() < 110, shown);
        assertEquals(lines[0].indexOf('X'), lines[1].indexOf('^'));
    }

    @Test
    void shows_no_line_of_a_row_whose_text_is_not_kept() {
        assertEquals("", Excerpt.of(Source.part("list.csv", "", 7).at(1, 1), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60})
    void fits_a_narrow_terminal(int columns) {
        String text = "a".repeat(500) + "X" + "b".repeat(500);
        String[] lines = Excerpt.of(Source.file("x.yaml", text).at(1, 501), columns).split("\n");
        assertEquals(columns, lines[0].length());
        assertEquals(lines[0].indexOf('X'), lines[1].indexOf('^'));
    }

    @Test
    void points_behind_the_end_of_a_line_that_is_too_short() {
        assertEquals("   1 | ab\n     |   ^\n", excerpt("ab", 1, 99));
    }

    @Test
    void has_nothing_to_show_of_a_file_that_was_not_read() {
        assertEquals("", Excerpt.of(Source.file("x.yaml", "").whole(), 0));
    }

    private static String excerpt(String text, int line, int column) {
        return Excerpt.of(Source.file("x.yaml", text).at(line, column), 0);
    }
}

package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** In these templates {@code ‹} is where a value starts, and {@code ›} where it ends. */
class NormaliserTest {
    @Test
    void lines_of_a_body_run_together() {
        assertEquals("a b c", body("a\nb   \n  c\n"));
    }

    @Test
    void only_a_blank_line_of_the_template_divides_paragraphs() {
        assertEquals("a\n\nb\n\nc", body("\n\na\n\n\n \nb\n\nc\n\n"));
    }

    @Test
    void paragraphs_that_became_empty_go() {
        assertEquals(
                "a\n\nb", Normaliser.body("a" + Marks.PARAGRAPH + " \n " + Marks.PARAGRAPH + "b"));
    }

    @Test
    void items_stay_on_lines_and_empty_ones_go() {
        assertEquals("Two:\n- a\n- b c", body("Two:\n- a\n- \n-  \n  - b\nc\n"));
    }

    @Test
    void an_item_after_a_paragraph_stays_in_its_list() {
        assertEquals("- a\n\n- b", body("- a\n\n- b"));
    }

    @Test
    void the_marks_of_the_template_stay_and_those_of_values_are_words() {
        assertEquals("# \u2039".replace("\u2039", "") + "1. FC", body("# ‹1. FC"));
        assertEquals("- 1\\. FC", body("- ‹1. FC"));
        assertEquals("1\\. FC", body("‹1. FC"));
        assertEquals("- \\- - -", body("- ‹- - -"));
        assertEquals("2024\\. So it was", body("‹2024. So it was"));
        assertEquals("a - b", body("a\n‹- b"));
    }

    @Test
    void a_number_sign_ends_a_heading_only_as_a_word() {
        assertEquals("# On C \\#", body("# On ‹C #"));
        assertEquals("# On C#", body("# On ‹C#"));
    }

    @Test
    void a_single_number_is_not_lost() {
        assertEquals("2025.", body("2025."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            textBlock =
                    """
                    ‹Smith & Co.›.           | Smith & Co.
                    ‹Smith & Co.›. ‹So.›     | Smith & Co. So.
                    ‹Yahoo!›.                | Yahoo!
                    ‹Why?›. Because.         | Why? Because.
                    ‹"Why?"›.                | "Why?"
                    ‹“Why?”›.                | “Why?”
                    ‹Who's "Why?"'›.         | Who's "Why?"'
                    “‹Why?›”.                | “Why?”
                    **‹Why?›**.              | **Why?**
                    ‹*Now!*›.                | *Now!*
                    ‹the [list.](http://x)›. | the [list.](http://x)
                    ‹and so on…›.            | and so on…
                    """)
    void a_full_stop_goes_after_a_value_that_ends_a_sentence(String template, String expected) {
        assertEquals(expected, body(template));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            textBlock =
                    """
                    ‹Acme›.                  | Acme.
                    ‹Co.›, ‹Inc.›; so        | Co., Inc.; so
                    ‹Acme (was Yahoo!)›.     | Acme (was Yahoo!).
                    (‹Smith & Co.›).         | (Smith & Co.).
                    ‹*nix.\\*›.            | *nix.\\*.
                    ‹a.\\_›.               | a.\\_.
                    ‹a.\\](x)›.            | a.\\](x).
                    ‹[list](http://x.)›.     | [list](http://x.).
                    ‹`a.`›.                  | `a.`.
                    ‹Jones'›.                | Jones'.
                    ‹„Warum?“›.              | „Warum?“.
                    ‹«¿Por qué?»›.           | «¿Por qué?».
                    ‹Co.›...                 | Co....
                    ‹Co.› .                  | Co. .
                    ‹Co.›‹.NET›              | Co..NET
                    Co..                     | Co..
                    """)
    void any_other_full_stop_stays(String template, String expected) {
        assertEquals(expected, body(template));
    }

    @Test
    void lines_of_a_page_that_rendered_nothing_go() {
        assertEquals(
                "a\n  b\n",
                plain(
                        Marks.page("a  \n  \u0001\n\t\n  b\n")
                                .replace(String.valueOf(Marks.PARAGRAPH), "")));
    }

    @Test
    void blank_lines_of_a_page_are_one() {
        assertEquals("a\n\nb\n", plain(Marks.page("\n\na\n\n \n\nb\n\n\n")));
    }

    @Test
    void an_empty_page_is_empty() {
        assertEquals("", plain(Marks.page("\n \n")));
    }

    @Test
    void a_block_stays_as_it_is() {
        String text = Marks.page("a\n" + Marks.BLOCK + "\n<" + Marks.BLOCK + "> \nb");
        List<String> blocks = List.of("x \n\n- 1. y", "\n");
        assertEquals(
                "a\nx \n\n- 1. y\n<\n>\nb\n",
                text(Normaliser.markdownPage(new Merged(text, blocks))));
    }

    @Test
    void lines_of_an_address_stay_lines() {
        assertEquals(
                "Ada\\\n1\\. FC\\\nLondon\n\nDear Ada,\n",
                page("‹Ada\n‹1. FC\n‹London\n\nDear ‹Ada,\n"));
    }

    @Test
    void there_is_no_break_beside_what_is_no_paragraph() {
        assertEquals("# a\nb\n", page("# a\nb"));
        assertEquals("a\n- b\n- c\n", page("a\n- ‹b\n- ‹c"));
        assertEquals("| a |\n| - |\n", page("| a |\n| - |"));
        assertEquals("<div>\na\n</div>\n", page("<div>\na\n</div>"));
        assertEquals("- \\-\n- b\n", page("- ‹-\n- ‹b"));
    }

    @Test
    void indentation_stays_and_blanks_at_the_end_go() {
        assertEquals("  a\n", plain(Marks.page("  a \t \n")));
    }

    private static String body(String template) {
        return Normaliser.body(marked(Marks.body(template)));
    }

    private static String page(String template) {
        return text(Normaliser.markdownPage(new Merged(marked(Marks.page(template)), List.of())));
    }

    private static String plain(String marked) {
        return text(Normaliser.page(new Merged(marked, List.of())));
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static String marked(String template) {
        return template.replace('\u2039', Marks.VALUE).replace('\u203A', Marks.END);
    }
}

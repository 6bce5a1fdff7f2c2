package letter.template;

import static letter.template.Templates.render;
import static letter.template.Views.least;
import static letter.template.Views.most;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void prints_values_and_tells_them_from_the_words_of_the_template() {
        assertEquals("Dear ‹Anna, é\n", render("Dear {{person.name}}, é\n", most()));
    }

    @Test
    void marks_paragraphs_and_list_items_of_the_source() {
        assertEquals("a\n¶\n↵- b\n", render("a\n\n- b\n", most()));
    }

    @Test
    void enters_what_is_there_and_what_is_absent() {
        String body =
                "{{#person.phone}}p {{.}}{{/person.phone}}{{^person.phone}}none{{/person.phone}}";
        assertEquals("p ‹+49 170", render(body, most()));
        assertEquals("none", render(body, least()));
    }

    @Test
    void goes_through_lists_and_asks_flags() {
        String body =
                "{{#work.past}}{{#list}}{{phrase}}{{#unpaid}}!{{/unpaid}}"
                        + "{{#when}} {{.}}{{/when}};{{/list}}{{/work.past}}"
                        + "{{^formal}}hey{{/formal}}{{^letter.reasons}}no reason{{/letter.reasons}}";
        assertEquals("‹y! ‹in 2010;‹z;", render(body, most()));
        assertEquals("heyno reason", render(body, least()));
    }

    @Test
    void keeps_the_dot_inside_a_flag() {
        String body = "{{#person.phone}}{{#formal}}{{.}}{{/formal}}{{/person.phone}}";
        assertEquals("‹+49 170", render(body, most()));
    }

    @Test
    void divides_the_paragraphs_of_prose() {
        String body = "{{#letter.reasons}}{{.}}\n\n{{/letter.reasons}}";
        assertEquals("‹One.\n¶\n‹Two.¶‹Too.\n¶\n", render(body, most()));
    }

    @Test
    void finds_partials_beside_their_body_in_its_language_first() {
        MemoryFolder folder =
                MemoryFolder.of("{{>a}} {{>b}}\n")
                        .with("a.mustache", "any")
                        .with("a.en.mustache", "{{person.name}}")
                        .with("b.mustache", "{{>a}}!");
        assertEquals("‹Anna ‹Anna!\n", render(folder, most()));
    }
}

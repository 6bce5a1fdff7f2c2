package letter.template;

import static letter.template.Templates.render;
import static letter.template.Views.least;
import static letter.template.Views.most;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MissingValueTest {

    @Test
    void says_what_fills_it_and_where_for_all_at_once() {
        String body =
                "é {{person.phone}}\n{{#work.past}}{{#list}}\n😀 {{when}}{{/list}}{{/work.past}}";
        assertEquals(
                """
                body.en.mustache:3:3: MISSING_VALUE: there is no value for 'when'
                  add work[].startDate at anna.yaml:12, or guard the tag: {{#when}}…{{/when}}
                """,
                render(body, most()));
        assertEquals(
                """
                body.en.mustache:1:3: MISSING_VALUE: there is no value for 'person.phone'
                  add basics.phone at anna.yaml:2, or guard the tag: {{#person.phone}}…{{/person.phone}}
                body.en.mustache:2:1: MISSING_VALUE: there is no value for 'work.current.first.when'
                  guard the tag: {{#work.current}}…{{/work.current}}
                """,
                render("é {{person.phone}}\n{{work.current.first.when}}", least()));
    }

    @Test
    void names_the_partial_that_prints_it() {
        MemoryFolder folder =
                MemoryFolder.of("{{>p}}{{>p}}").with("p.mustache", "\n  {{extra.motto}}");
        assertEquals(
                """
                p.mustache:2:3: MISSING_VALUE: there is no value for 'extra.motto'
                  add extra.motto at anna.yaml:1, or guard the tag: {{#extra.motto}}…{{/extra.motto}}
                """,
                render(folder, least()));
    }

    @Test
    void an_absent_value_never_falls_outward() {
        assertEquals("‹per aspera", render("{{extra.motto}}", most()));
        assertEquals(
                """
                body.en.mustache:1:25: MISSING_VALUE: there is no value for 'extra.motto'
                  add work[].extra.motto at anna.yaml:8, or guard the tag: {{#extra.motto}}…{{/extra.motto}}
                """,
                render("{{#work.past}}{{#first}}{{extra.motto}}{{/first}}{{/work.past}}", most()));
        assertEquals(
                """
                body.en.mustache:1:11: MISSING_VALUE: there is no value for 'formal'
                  guard the tag: {{#formal}}…{{/formal}}
                """,
                render("{{#extra}}{{formal}}{{/extra}}", most()));
    }
}

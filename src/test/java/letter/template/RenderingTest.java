package letter.template;

import static letter.template.Templates.compiled;
import static letter.template.Templates.render;
import static letter.template.Views.least;
import static letter.template.Views.most;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import letter.diagnostic.Result;
import letter.markdown.Merged;
import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class RenderingTest {

    @Test
    void runs_paragraphs_together_in_a_list_item_only() {
        MemoryFolder folder =
                MemoryFolder.of(
                                """
                                {{#letter.reasons}}
                                - {{>why}}
                                {{/letter.reasons}}

                                {{#letter.reasons}}{{.}}{{/letter.reasons}}
                                """)
                        .with("why.mustache", "because {{.}}");
        assertEquals(
                "\n↵- because ‹One.\n\n↵- because ‹Two. Too.\n\n¶\n‹One.‹Two.¶‹Too.\n",
                render(folder, most()));
    }

    @Test
    void keeps_words_of_two_lines_apart() {
        String body =
                "{{#work.past}}{{#first}}{{phrase}}\n{{#when}}{{.}}\n{{/when}}{{phrase}}\n{{/first}}{{/work.past}}{{person.name}}";
        assertEquals("‹y\n‹in 2010\n‹y\n‹Anna", render(body, most()));
    }

    @Test
    void reads_any_line_end_as_one() {
        assertEquals("a\nb\n↵- c\n¶\nd", render("a\rb\r\n- c\r\n\r\nd", least()));
    }

    @Test
    void comments_leave_nothing() {
        assertEquals("a  ‹Anna", render("a {{! x\n{ y }\n}} {{person.name}}", least()));
    }

    @Test
    void prints_markup_as_it_is() {
        MemoryFolder page = MemoryFolder.of("<p>{{title}}</p>\n{{body}}\n");
        Views.Page line = new Views.Page(new Markup("<b>{{x}}</b>"), new Text("A {{x}}"));
        assertEquals("↵<p>‹A {{x}}</p>\n↵<b>{{x}}</b>\n", Templates.visible(merged(page, line)));
        Views.Page lines = new Views.Page(new Markup("<b>{{x}}\n</b>"), new Text("A {{x}}"));
        assertEquals("↵<p>‹A {{x}}</p>\n↵■\n", Templates.visible(merged(page, lines)));
        assertEquals(List.of("<b>{{x}}\n</b>"), merged(page, lines).blocks());
    }

    private static Merged merged(MemoryFolder page, Views.Page view) {
        return Engine.compile(page, "body.en.mustache", Flow.PAGE, Views.Page.class)
                .value()
                .orElseThrow()
                .render(view, Templates.PLAIN)
                .value()
                .orElseThrow();
    }

    @Test
    void reads_what_stands_under_extra() {
        String body =
                "{{extra.motto}} {{#extra.thesis}}{{title}}{{/extra.thesis}} {{extra.thesis.title}}"
                        + " {{#extra.tags}}{{.}},{{/extra.tags}}{{#extra.crew}}{{name}}{{/extra.crew}}"
                        + "{{^extra.none}} none{{/extra.none}}{{#extra.none.at.all}}x{{/extra.none.at.all}}"
                        + "{{#extra.motto}} {{person.name}}{{/extra.motto}}{{^extra}}no{{/extra}}";
        assertEquals("‹per aspera ‹T ‹T ‹a,‹b,‹N none ‹Anna", render(body, most()));
        assertEquals(
                """
                body.en.mustache:1:1: UNFIT_TAG: 'extra.tags' is a list and cannot be printed
                  name one of its values, or open it: {{#extra.tags}}
                body.en.mustache:1:16: UNFIT_TAG: 'extra.thesis' is a map and cannot be printed
                  name one of its values, or open it: {{#extra.thesis}}
                body.en.mustache:1:33: MISSING_VALUE: there is no value for 'extra.motto.x'
                  guard the tag: {{#extra.motto.x}}…{{/extra.motto.x}}
                """,
                render("{{extra.tags}} {{extra.thesis}} {{extra.motto.x}}", most()));
    }

    @Test
    void ends_what_would_never_end() {
        String open = "{{#work.past.list}}".repeat(29);
        String close = "{{/work.past.list}}".repeat(29);
        for (String inner : new String[] {"", "x".repeat(10_000)}) {
            String said =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> render(open + inner + close, most()));
            assertEquals(
                    """
                    body.en.mustache: TOO_LARGE: the template writes more than any letter holds
                      look for lists inside lists
                    """,
                    said);
        }
    }

    @Test
    void renders_the_same_from_many_threads() throws InterruptedException {
        MemoryFolder folder =
                MemoryFolder.of(
                                "{{#work.past}}{{#list}}{{>p}}{{/list}}{{/work.past}}{{person.name}}")
                        .with("p.mustache", "{{phrase}}{{#when}} {{.}}{{/when}};");
        CompiledTemplate template = compiled(folder);
        Merged expected = template.render(most(), Templates.PLAIN).value().orElseThrow();
        int[] same = new int[4];
        Thread[] threads = new Thread[same.length];
        for (int t = 0; t < threads.length; t++) {
            int own = t;
            threads[t] =
                    new Thread(
                            () -> {
                                for (int i = 0; i < 2000; i++) {
                                    Result<Merged> got = template.render(most(), Templates.PLAIN);
                                    same[own] += got.value().orElseThrow().equals(expected) ? 1 : 0;
                                }
                            });
            threads[t].start();
        }
        for (int t = 0; t < threads.length; t++) {
            threads[t].join();
            assertEquals(2000, same[t]);
        }
    }
}

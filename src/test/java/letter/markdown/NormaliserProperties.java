package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a value holds, and wherever a template puts it, the reader sees exactly that value. */
class NormaliserProperties {
    private static final List<String> BODIES =
            List.of(
                    "@",
                    "@ b",
                    "a @ b",
                    "@\n\n@",
                    "- @\n- @",
                    "- @ x",
                    "# @",
                    "# On @\n\n@",
                    "**@** x",
                    "*@*, x",
                    "a\n@\nb",
                    "@: x",
                    "@. x",
                    "(@)",
                    "\"@\"",
                    "@@",
                    "[@](http://x.org)",
                    "x [a](http://x.org) @",
                    "a\n\n- @\n\n@");

    private static final List<String> PAGES =
            List.of(
                    "@\n@\nx\n",
                    "x\n@\n\n@",
                    "# @\n@\n",
                    "Dear @,\n\n@",
                    "- @\n- x\n\n@",
                    "para\n@\npara\n",
                    "**@**\n@",
                    "> @\n");

    @Property(tries = 4000)
    void in_a_body(@ForAll("lines") String value) {
        for (String template : BODIES) {
            String expected = Shape.of(Normaliser.body(merged(template, "XVALUEX")));
            String actual = Shape.of(Normaliser.body(printed(Marks.body(template), value)));
            if (value.matches(".*[.!?…。！？][\"'”“’‘»«›‹」』]*")) {
                expected = expected.replace("XVALUEX.", "XVALUEX");
            }
            assertEquals(expected.replace("XVALUEX", value), actual, template);
        }
    }

    @Property(tries = 2000)
    void in_a_page(@ForAll("lines") String value) {
        for (String template : PAGES) {
            String marked = Marks.page(template);
            String expected = Shape.of(page(marked.replace("@", "XVALUEX")));
            String actual = Shape.of(page(printed(marked, value)));
            assertEquals(expected.replace("XVALUEX", value), actual, template);
        }
    }

    private static String page(String marked) {
        return new String(
                Normaliser.markdownPage(new Merged(marked, List.of())), StandardCharsets.UTF_8);
    }

    private static String merged(String template, String value) {
        return Marks.body(template).replace("@", value);
    }

    private static String printed(String marked, String value) {
        return marked.replace("@", Marks.VALUE + MarkdownValue.text(new Text(value)) + Marks.END);
    }

    @Provide
    Arbitrary<String> lines() {
        return AnyText.line();
    }
}

package letter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Code;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.markdown.MarkdownWriter;
import letter.template.CompiledTemplate;
import letter.template.Engine;
import letter.template.Flow;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;
import letter.value.Prose;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BodyMergeTest {
    /** Values for a body. */
    public record View(Text name, Prose prose, List<Text> list) {}

    @TempDir Path directory;

    @Test
    void values_are_words_and_prose_is_markdown() throws IOException {
        String template =
                """
                # For {{name}}

                {{name}}
                is it. {{prose}}

                {{#list}}
                - {{.}}
                {{/list}}
                """;
        Body body = merge(template, "1. C *", "*a **b", "c* [d](http://e.f)").value().orElseThrow();
        assertEquals("For 1. C \\*", MarkdownWriter.line(body.subject().orElseThrow()));
        assertEquals(
                """
                1\\. C \\* is it. \\*a \\*\\*b

                c\\* [d](http://e.f)

                - 1\\. C \\*
                - \\- x""",
                MarkdownWriter.blocks(body.blocks(), 0));
    }

    @Test
    void a_letter_without_a_word_is_an_error() throws IOException {
        Result<Body> body = merge("# For {{name}}\n\n{{! nothing }}\n", "a", "b");
        assertEquals(Code.BAD_BODY, body.diagnostics().get(0).code());
    }

    @Test
    void what_a_body_may_not_hold_is_reported_in_its_template() throws IOException {
        Result<Body> body = merge("{{name}}\n\n> {{name}}\n", "a", "b");
        assertEquals(Code.BAD_BODY, body.diagnostics().get(0).code());
        assertEquals(3, body.diagnostics().get(0).at().line());
    }

    private Result<Body> merge(String template, String name, String... paragraphs)
            throws IOException {
        Path own = Files.createDirectories(directory.resolve("own"));
        Files.writeString(own.resolve("body.en.mustache"), template);
        TemplateFolder folder = new TemplateStore(List.of(directory)).find("own").orElseThrow();
        CompiledTemplate compiled =
                Engine.compile(folder, "body.en.mustache", Flow.BODY, View.class)
                        .value()
                        .orElseThrow();
        Source source = Source.file("body.en.mustache", template);
        View view =
                new View(
                        new Text(name),
                        new Prose(List.of(paragraphs), source.whole()),
                        List.of(new Text(name), new Text("- x")));
        return new BodyMerge().merge(compiled, view);
    }
}

package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;
import letter.markdown.Inline.Emphasis;
import letter.markdown.Inline.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class BodyParserTest {
    @Test
    void reads_a_subject_paragraphs_and_lists() {
        Body expected =
                new Body(
                        Optional.of(
                                List.of(new Words("For "), new Emphasis(List.of(new Words("x"))))),
                        List.of(
                                new Paragraph(List.of(new Words("a b"))),
                                new BulletList(
                                        List.of(
                                                List.of(new Words("c")),
                                                List.of(new Words("d"))))));
        assertEquals(expected, parse("# For *x*\n\na\nb\n\n- c\n- d").value().orElseThrow());
    }

    @Test
    void joins_lists_that_follow_each_other() {
        List<List<Inline>> items = List.of(List.of(new Words("a")), List.of(new Words("b")));
        assertEquals(
                List.of(new BulletList(items)), parse("- a\n\n- b").value().orElseThrow().blocks());
        assertEquals(
                List.of(new BulletList(items)), parse("- a\n\n* b").value().orElseThrow().blocks());
    }

    @Test
    void an_empty_body_is_a_body() {
        assertEquals(new Body(Optional.empty(), List.of()), parse("").value().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n\n# b', a second heading",
        "'## b', a heading of level 2",
        "'1. b', a numbered list",
        "'> b', a quote",
        "'```\nb\n```', a block of code",
        "'---', a rule across the page",
        "'<div>', HTML",
        "'- a\n  - b', a list inside a list",
        "'- a\n\n  b', an item of several paragraphs",
        "'- # a', a second heading inside a list",
        "'- > a', a quote inside a list",
        "'[a]: b', the definition of a link"
    })
    void refuses_what_not_every_format_can_show(String markdown, String found) {
        List<Diagnostic> diagnostics = parse(markdown).diagnostics();
        assertEquals(1, diagnostics.size());
        assertEquals(Code.BAD_BODY, diagnostics.get(0).code());
        assertEquals("the body holds " + found, diagnostics.get(0).message());
        assertTrue(diagnostics.get(0).hint().isPresent());
    }

    @Test
    void points_at_the_line_of_the_template_that_begins_like_it() {
        Source template = Source.file("t", "{{name}}\n\n  > {{quote}}\n");
        Diagnostic diagnostic =
                BodyParser.parse("Anna\n\n> a quote", template).diagnostics().get(0);
        assertEquals(3, diagnostic.at().line());
        assertEquals(3, diagnostic.at().column());
    }

    @Test
    void points_at_the_template_where_no_line_begins_like_it() {
        Source template = Source.file("t", "{{>part}}\n");
        assertEquals(0, BodyParser.parse("> a quote", template).diagnostics().get(0).at().line());
    }

    private static Result<Body> parse(String markdown) {
        return BodyParser.parse(markdown, Source.file("body.en.mustache", markdown));
    }
}

package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.Fixtures;
import letter.diagnostic.Location;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Prose;
import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class DecoderTest {
    enum Mood {
        VERY_GOOD,
        BAD
    }

    record Part(Optional<Text> first, OptionalInt second, Location at) implements Flat {}

    record Inner(Text name, Part part) {}

    record Outer(
            Optional<Text> text,
            Optional<Prose> prose,
            Optional<PartialDate> date,
            Optional<LanguageTag> tag,
            OptionalInt number,
            Optional<Mood> mood,
            List<Text> texts,
            List<Inner> inners,
            Optional<Inner> inner,
            Extra extra,
            Location at) {}

    @Test
    void makes_a_record_of_every_kind_of_component() {
        Outer outer =
                decode(
                        """
                        text: "  a   b\\n c "
                        date: 2024-09
                        tag: EN-us
                        number: 7
                        mood: very-good
                        texts: [a, b]
                        inners:
                          - {name: x, first: y, second: 2}
                        extra: {a: b, c: [d, {e: f}]}
                        """);
        assertEquals("a b c", outer.text().orElseThrow().value());
        assertEquals("2024-09", outer.date().orElseThrow().toString());
        assertEquals("en-US", outer.tag().orElseThrow().toString());
        assertEquals(OptionalInt.of(7), outer.number());
        assertEquals(Optional.of(Mood.VERY_GOOD), outer.mood());
        assertEquals(List.of(new Text("a"), new Text("b")), outer.texts());
        Inner inner = outer.inners().get(0);
        assertEquals(new Text("y"), inner.part().first().orElseThrow());
        assertEquals(OptionalInt.of(2), inner.part().second());
        assertEquals(8, inner.part().at().line());
        assertEquals(List.of("a", "c"), List.copyOf(outer.extra().values().keySet()));
        assertTrue(outer.inner().isEmpty() && outer.prose().isEmpty());
    }

    @Test
    void divides_a_literal_block_at_empty_lines_only() {
        assertEquals(List.of("one two", "three"), prose("|\n  one\n  two\n   \n\n  three\n"));
    }

    @Test
    void divides_every_other_style_at_each_line_break_that_is_left() {
        assertEquals(List.of("one two", "three"), prose(">-\n  one\n  two\n\n  three\n"));
        assertEquals(List.of("one two", "three"), prose("one\n  two\n\n  three\n"));
        assertEquals(List.of("one", "two"), prose("\"one\\ntwo\"\n"));
    }

    @Test
    void keeps_the_marks_that_join_and_turn_characters() {
        String joined = "👩\u200D👩\u200D👧 \u202Bאב\u202C a\u00A0b";
        assertEquals(joined, decode("text: \"" + joined + "\"\n").text().orElseThrow().value());
    }

    @Test
    void takes_the_variant_of_the_letters_language() {
        String texts = "text: {de: Hallo, en: Hello, en-US: Howdy}\n";
        assertEquals("Howdy", decode(texts, "en-US").text().orElseThrow().value());
        assertEquals("Hello", decode(texts, "en-GB").text().orElseThrow().value());
        assertEquals("Hallo", decode(texts, "de").text().orElseThrow().value());
        assertEquals("Hello", decode("text: {en-GB: Hello}\n", "en").text().orElseThrow().value());
    }

    @Test
    void falls_back_to_english_and_says_so() {
        Result<Outer> result = result("text: {de: Hallo, en: Hello}\n", "fr");
        assertEquals("Hello", result.value().orElseThrow().text().orElseThrow().value());
        assertEquals(
                "x.yaml:1:7: warning: 'text' has no variant in 'fr' [NOT_IN_LANGUAGE]\n"
                        + "  hint: add 'fr: …'; 'en' stands in for it\n",
                Fixtures.print(result.diagnostics()));
    }

    @Test
    void says_once_of_many_texts_that_another_language_stands_in() {
        String texts = "texts:\n  - {en: a}\n  - {en: b, de: c}\n  - {de: d}\ntext: {en: e}\n";
        Result<Outer> result = result(texts, "fr");
        assertEquals(
                "x.yaml:2:5: warning: 3 texts have no variant in 'fr': texts, text"
                        + " [NOT_IN_LANGUAGE]\n"
                        + "  hint: add 'fr: …' to each, in the lines 2, 3, 5; 'en' stands in for"
                        + " them\n"
                        + "x.yaml:4:5: warning: 'texts' has no variant in 'fr' [NOT_IN_LANGUAGE]\n"
                        + "  hint: add 'fr: …'; 'de' stands in for it\n",
                Fixtures.print(result.diagnostics()));
    }

    @Test
    void checks_the_variants_that_it_does_not_take() {
        Result<Outer> result = result("text: {en: Hello, de: \"\\u0007\"}\n", "en");
        assertTrue(result.value().isEmpty());
        assertEquals(24, result.diagnostics().get(0).at().column());
    }

    @Test
    void reports_everything_at_once_in_the_order_of_the_file() {
        Result<Outer> result = result("texts: a\nnumber: b\ndate: c\ninner: {first: d}\n", "en");
        List<Integer> lines =
                result.diagnostics().stream().map(diagnostic -> diagnostic.at().line()).toList();
        assertEquals(List.of(1, 2, 3, 4), lines);
    }

    @Test
    void bounds_what_thousands_of_wrong_keys_cost() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("key").append(i).append(": x\n");
        }
        text.append("text: '").append("[TODO app {{ ".repeat(40_000)).append("'\n");
        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(5), () -> result(text.toString(), "en"));
    }

    private static List<String> prose(String value) {
        return decode("prose: " + value).prose().orElseThrow().paragraphs();
    }

    private static Outer decode(String text) {
        return decode(text, "en");
    }

    private static Outer decode(String text, String language) {
        Result<Outer> result = result(text, language);
        assertEquals("", Fixtures.print(result.diagnostics()));
        return result.value().orElseThrow();
    }

    private static Result<Outer> result(String text, String language) {
        Result<Node> node = Documents.read(Source.file("x.yaml", text), Syntax.YAML);
        LanguageTag tag = LanguageTag.parse(language).orElseThrow();
        return new Decoder(tag, List.of(), false).decode(Outer.class, node.value().orElseThrow());
    }
}

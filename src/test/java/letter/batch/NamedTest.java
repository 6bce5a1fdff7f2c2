package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.Fixtures;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;
import letter.pipeline.Origin;
import letter.render.Format;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class NamedTest {
    private static final String DOCUMENT =
            """
            basics: {name: Zoë Ng, label: "🎉", email: ' '}
            work: [{name: Acme}]
            target: {title: {en: Summer School, de: Sommerschule}}
            """;

    private static final Optional<Origin> FILE =
            Optional.of(Origin.file("profiles/Anna Berg.v2.yaml"));

    @ParameterizedTest
    @CsvSource({
        "'{basics.name}',                 zoë-ng.txt",
        "'{basics.name}.txt',             zoë-ng.txt",
        "'{basics.name}.{format}',        zoë-ng.txt",
        "'{target.title}/{basics.name}',  sommerschule/zoë-ng.txt",
        "'{work[0].name}-{row}',          acme-42.txt",
        "'{language}/{row}',              de-AT/42.txt",
        "'{target}',                      sommerschule.txt",
        "'letters/all.2025',              letters/all.2025.txt",
        "'{format}/{row}',                txt/42.txt",
        "'{format}/{row}.{format}',       txt/42.txt",
        "'{format}/{row}.txt',            txt/42.txt",
        "'{row}-{format}',                42-txt",
        "'{row}-{format}.txt',            42-txt.txt",
        "'{row}.{format}.bak',            42.txt.bak"
    })
    void fills_in_a_pattern(String pattern, String name) {
        assertEquals(name, by(pattern, Optional.empty()).value().orElseThrow().of(Format.TXT));
    }

    @Test
    void a_file_stands_for_the_applicant_by_its_own_name() {
        FileName name = by("{profile}-{target}", FILE).value().orElseThrow();
        assertEquals("Anna Berg.v2-sommerschule.md", name.of(Format.MD));
    }

    @Test
    void without_a_file_the_applicant_is_called_by_name() {
        assertEquals(
                "zoë-ng.md", by("{profile}", Optional.empty()).value().orElseThrow().of(Format.MD));
    }

    @Test
    void takes_the_first_variant_where_none_is_in_the_language_of_the_letter() {
        Named russian =
                new Named(1, FILE, Optional.empty(), document(), LanguageTag.parse("ru").get());
        assertEquals(
                "summer-school.md",
                russian.by(pattern("{target.title}")).value().orElseThrow().of(Format.MD));
    }

    @Test
    void says_which_field_is_missing_and_where() {
        assertEquals(
                """
                row:1:1: error: the name of the file needs 'basics.phone' [UNNAMED_OUTPUT]
                  hint: fill it in, or name the files by something else with --name
                row:1:1: error: the name of the file needs 'basics.email' [UNNAMED_OUTPUT]
                  hint: fill it in, or name the files by something else with --name
                row:1:31: error: '🎉' has nothing that could name a file [UNNAMED_OUTPUT]
                  hint: fill it in, or name the files by something else with --name
                row:1:1: error: the name of the file needs 'work' [UNNAMED_OUTPUT]
                  hint: fill it in, or name the files by something else with --name
                """,
                Fixtures.print(
                        by("{basics.phone}{basics.email}{basics.label}{work}", FILE)
                                .diagnostics()));
    }

    @Test
    void a_name_that_no_file_can_have_is_said_at_the_pattern() {
        Optional<Origin> device = Optional.of(Origin.file("aux.yaml"));
        assertEquals(
                "--name:1:1: error: 'aux.md' is the name of a device on Windows [UNNAMED_OUTPUT]\n"
                        + "  hint: choose another pattern\n",
                Fixtures.print(by("{profile}", device).diagnostics()));
    }

    private static Result<FileName> by(String pattern, Optional<Origin> profile) {
        LanguageTag austrian = LanguageTag.parse("de-AT").orElseThrow();
        return new Named(42, profile, Optional.empty(), document(), austrian).by(pattern(pattern));
    }

    private static NamePattern pattern(String text) {
        return NamePattern.parse(text, Source.option("--name", text).at(1, 1))
                .value()
                .orElseThrow();
    }

    private static Node document() {
        return Documents.read(Source.file("row", DOCUMENT), Syntax.YAML).value().orElseThrow();
    }
}

package letter.template;

import static letter.template.Templates.compiled;
import static letter.template.Templates.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class CheckTest {
    private static final Path FIXTURES = Path.of("src/test/resources/letter/template");

    /** Each {@code x.mustache} is wrong as {@code x.diagnostics} says. */
    @TestFactory
    Stream<DynamicTest> says_what_is_wrong() throws IOException {
        List<Path> bodies;
        try (Stream<Path> files = Files.list(FIXTURES)) {
            bodies = files.filter(file -> file.toString().endsWith(".mustache")).sorted().toList();
        }
        assertTrue(bodies.size() > 10, "the fixtures are gone");
        return bodies.stream().map(body -> DynamicTest.dynamicTest(name(body), () -> check(body)));
    }

    private static String name(Path body) {
        return body.getFileName().toString().replace(".mustache", "");
    }

    private static void check(Path body) throws IOException {
        Path expected = body.resolveSibling(name(body) + ".diagnostics");
        String actual =
                complaints(MemoryFolder.of(Files.readString(body)).with("p.mustache", "{{.}}"));
        if (Boolean.getBoolean("letter.update")) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }

    @Test
    void checks_a_partial_where_it_is_called_and_complains_once() {
        MemoryFolder folder =
                MemoryFolder.of("{{>p}}{{#person}}{{>p}}{{/person}}{{>p}}")
                        .with("p.mustache", "{{name}}");
        assertEquals(
                """
                p.mustache:1:1: UNKNOWN_NAME: there is no 'name' here
                  there are person, letter, work, skills, formal, extra
                """,
                complaints(folder));
        MemoryFolder good =
                MemoryFolder.of("{{#person}}{{>p}}{{/person}}").with("p.mustache", "{{name}}");
        assertEquals("", complaints(good));
    }

    @Test
    void derives_what_a_template_needs_and_when() {
        String body =
                """
                {{person.phone}}
                {{#work.past}}{{#list}}{{when}}{{#when}}{{.}}{{when}}{{/when}}{{/list}}{{/work.past}}
                {{^formal}}{{work.current.first.phrase}}{{/formal}}
                {{#work.current}}{{work.current.first.phrase}}{{rest.all}}{{/work.current}}
                {{extra.motto}}{{#extra.motto}}{{extra.motto}}{{/extra.motto}}
                """;
        assertEquals(
                """
                1:1 person.phone from basics.phone []
                2:24 when from work[].startDate ['work.past' is there, 'list' is not empty]
                3:12 work.current.first.phrase from work[].phrase ['formal' is false]
                4:47 rest.all from - ['work.current' is there]
                5:1 extra.motto from extra.motto []
                """,
                needs(MemoryFolder.of(body)));
    }

    @Test
    void does_not_take_one_entry_for_another() {
        String body =
                """
                {{#work.past}}{{#list}}{{#when}}
                {{#work.past.list}}{{when}}{{/work.past.list}}
                {{/when}}{{/list}}{{/work.past}}
                """;
        assertEquals(
                "2:20 when from work[].startDate ['work.past' is there, 'list' is not empty,"
                        + " 'when' is there, 'work.past.list' is not empty]\n",
                needs(MemoryFolder.of(body)));
    }

    @Test
    void asks_for_nothing_that_is_guarded() {
        String body =
                """
                {{#work.current.first.when}}{{work.current.first.phrase}} {{.}}{{/work.current.first.when}}
                {{#work.past}}{{#first}}{{#statement}}{{.}}{{/statement}}{{/first}}{{/work.past}}
                {{#skills}}{{all}}{{#rest}}{{all}}{{/rest}}{{/skills}}
                """;
        assertEquals("", needs(MemoryFolder.of(body)));
    }

    private static String needs(TemplateFolder folder) {
        StringBuilder out = new StringBuilder();
        for (Need need : compiled(folder).needs().value().orElseThrow()) {
            out.append(need.at().line()).append(':').append(need.at().column()).append(' ');
            out.append(need.variable()).append(" from ").append(need.path().orElse("-"));
            out.append(' ').append(need.conditions()).append('\n');
        }
        return out.toString();
    }

    @Test
    void counts_partials_that_multiply() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("body.en.mustache", "{{>p0}}".repeat(50));
        for (int i = 0; i < 9; i++) {
            parts.put("p" + i + ".mustache", ("{{>p" + (i + 1) + "}}").repeat(50));
        }
        parts.put("p9.mustache", "");
        String said =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> complaints(MemoryFolder.of(parts)));
        assertEquals(
                "body.en.mustache: TOO_LARGE: the template has more tags than any letter needs,"
                        + " counted with its partials\n",
                said);
    }

    @Test
    void refuses_a_long_chain_of_partials_however_it_is_reached() {
        List<String> chain = new ArrayList<>();
        Map<String, String> parts = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            parts.put("p" + i + ".mustache", i == 19 ? "" : "{{>p" + (i + 1) + "}}");
            chain.add("{{>p" + (19 - i) + "}}");
        }
        parts.put("body.en.mustache", String.join("", chain));
        String said = complaints(MemoryFolder.of(parts));
        assertTrue(said.contains("TOO_LARGE: partials stand inside each other"), said);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

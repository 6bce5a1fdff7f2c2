package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Syntax;
import letter.value.ScreenWidth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ExplanationTest {
    private static final String PROFILE =
            """
            basics: {name: Anna Berg}
            courses:
              - {name: Old Ice, keywords: [ice, snow], startDate: 2020, endDate: 2021}
              - {name: 氷河, startDate: 2023, endDate: 2024}
              - {name: Botany, startDate: 2022, endDate: 2022, priority: 1}
              - {name: Zoology, startDate: 2021, endDate: 2021}
              - {name: Sand, startDate: 2031}
            participation:
              - {event: Camp, edition: 2023}
            skills: [{level: high}]
            letter:
              motivation: Why not.
              select: {courses: 2}
            target: {name: Camp, edition: 2025, kind: school, topics: [Ice, Snow]}
            """;

    @Test
    void tells_of_every_entry_how_it_meets_the_target_and_why_it_is_in_or_out() {
        Ran ran = explained();
        assertEquals(Exit.OK, ran.exit());
        assertEquals(
                """
                letter: what goes into the letter to Camp, and why

                       score  entry      keywords met  why
                courses
                  in       2  Old Ice    ice, snow     meets the target better than those left out
                  out      0  氷河                     others have a higher priority
                  in       0  Botany                   meets the target as well as others, and has a higher priority
                  out      0  Zoology                  others have a higher priority
                  out      0  Sand                     lies after the date of the letter
                participation
                  in       1  Camp 2023  Camp          there is room for all of its kind
                skills
                  out      0  (no name)                has no name

                """,
                table(ran));
    }

    @Test
    void tells_of_a_letter_that_is_refused_for_its_length() {
        Ran ran = explained("--limit", "words=3");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals("", ran.output());
        int error = ran.errors().indexOf("[OVER_LIMIT]");
        int table = ran.errors().indexOf("letter: what goes into the letter to Camp, and why");
        assertTrue(0 <= error && error < table, ran.errors());
        assertTrue(
                ran.errors().contains("Old Ice    ice, snow     left out to shorten the letter"),
                ran.errors());
    }

    @Test
    void tells_programs_the_same_on_one_line() {
        Ran ran = explained("--diagnostics", "json");
        List<String> lines = ran.errors().lines().toList();
        String explanation = lines.get(lines.size() - 1);
        assertEquals(
                "{\"letter\":\"letter\",\"target\":\"Camp\",\"entries\":["
                        + "{\"kind\":\"courses\",\"entry\":\"Old Ice\",\"file\":\"<stdin>\",\"line\":3,"
                        + "\"score\":2,\"met\":[\"ice\",\"snow\"],\"in\":true,"
                        + "\"why\":\"meets the target better than those left out\"},",
                explanation.substring(0, explanation.indexOf("{\"kind\"", 60)));
        String last =
                ",{\"kind\":\"skills\",\"entry\":\"(no name)\",\"file\":\"<stdin>\",\"line\":10,"
                        + "\"score\":0,\"met\":[],\"in\":false,\"why\":\"has no name\"}]}";
        assertTrue(explanation.endsWith(last), explanation);
        assertEquals(7, explanation.split("\\{\"kind\"", -1).length - 1);
        Source source = Source.file("explanation.json", explanation);
        assertTrue(Documents.read(source, Syntax.JSON).value().isPresent());
    }

    @Test
    void tells_of_what_the_template_never_says(@TempDir Path directory) throws IOException {
        Path template = Files.createDirectories(directory.resolve("short"));
        Files.writeString(template.resolve("template.yaml"), "description: For tests\n");
        Files.writeString(
                template.resolve("body.en.mustache"),
                "Hello. {{#letter}}{{#motivation}}{{.}}{{/motivation}}{{/letter}}\n");
        Ran ran =
                Ran.with(
                        Map.of(),
                        PROFILE,
                        "generate",
                        "-",
                        "--explain",
                        "-t",
                        "short",
                        "--template-path",
                        directory.toString(),
                        "--set",
                        "letter.thanks=Thank you.");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertTrue(
                ran.errors().contains("Old Ice    ice, snow     the template says nothing of its"),
                ran.errors());
        assertTrue(
                ran.errors()
                        .contains(
                                "the template 'short' does not print letter.thanks [UNUSED_WORDING]"),
                ran.errors());
        assertFalse(ran.errors().contains("letter.motivation"), ran.errors());
    }

    @Test
    void a_narrow_terminal_has_what_there_is_to_say_of_an_entry_below_it() {
        assertEquals(
                """
                letter: what goes into the letter to
                Camp, and why

                courses
                  in   Old Ice
                       score 2 for ice, snow; meets the
                       target better than those left out
                  out  氷河
                       score 0; others have a higher
                       priority
                  in   Botany
                       score 0; meets the target as well
                       as others, and has a higher
                       priority
                  out  Zoology
                       score 0; others have a higher
                       priority
                  out  Sand
                       score 0; lies after the date of
                       the letter
                participation
                  in   Camp 2023
                       score 1 for Camp; there is room
                       for all of its kind
                skills
                  out  (no name)
                       score 0; has no name

                """,
                table(onTerminal(40)));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80})
    void no_line_is_wider_than_the_terminal(int columns) {
        for (String line : table(onTerminal(columns)).split("\n")) {
            assertTrue(ScreenWidth.of(line) <= columns, line);
        }
    }

    @Test
    void a_terminal_that_has_room_for_the_table_shows_it() {
        String table = table(explained());
        int widest = table.lines().mapToInt(ScreenWidth::of).max().orElseThrow();
        assertEquals(table, table(onTerminal(widest)));
        assertNotEquals(table, table(onTerminal(widest - 1)));
    }

    @Test
    void a_batch_tells_it_in_the_same_width(@TempDir Path directory) throws IOException {
        Path profile = Files.writeString(directory.resolve("anna.yaml"), PROFILE);
        String row = "{\"profile\":\"" + profile + "\"}\n";
        Ran ran = Ran.onTerminal(40, row, "batch", "-", "-o", "-", "--explain", "-q");
        assertTrue(
                ran.errors()
                        .startsWith(
                                """
                                anna: what goes into the letter to Camp,
                                and why

                                courses
                                  in   Old Ice
                                       score 2 for ice, snow; meets the
                                """),
                ran.errors());
    }

    @Test
    void programs_get_one_line_on_a_terminal_as_well() {
        String json = "\"why\":\"has no name\"}]}\n";
        assertTrue(onTerminal(40, "--diagnostics", "json").errors().endsWith(json));
    }

    private static Ran explained(String... more) {
        return Ran.with(Map.of(), PROFILE, line(more));
    }

    private static Ran onTerminal(int columns, String... more) {
        return Ran.onTerminal(columns, PROFILE, line(more));
    }

    private static String[] line(String... more) {
        List<String> line = new ArrayList<>(List.of("generate", "-", "--explain"));
        line.addAll(List.of(more));
        return line.toArray(new String[0]);
    }

    /** What is told behind the complaints. */
    private static String table(Ran ran) {
        return ran.errors().substring(ran.errors().indexOf("letter: what"));
    }
}

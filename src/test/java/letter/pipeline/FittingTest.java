package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Letters under a limit, made as a user makes them. */
class FittingTest {
    private static final String PROFILE =
            """
            basics: {name: Anna Berg}
            courses:
              - {name: Ice, keywords: [ice], statement: One two three four five.}
              - {name: Snow, statement: One two three four five six.}
              - {name: Hail, statement: One two three.}
            interests:
              - {name: Never told, statement: One two three four five six seven.}
            letter:
              motivation: One two three four five six seven eight nine ten.
              reasons: [The strongest reason., A weaker reason.]
              outlook: I look forward.
            target: {name: School, topics: [ice]}
            """;
    private static final String BODY =
            """
            {{#courses.past}}{{#list}}{{#statement}}{{.}}{{/statement}} {{/list}}{{/courses.past}}

            {{#letter.motivation}}{{.}}{{/letter.motivation}}

            {{#letter.reasons}}
            {{.}}

            {{/letter.reasons}}
            {{#letter.outlook}}{{.}}{{/letter.outlook}}
            """;

    @TempDir Path directory;

    @BeforeEach
    void template() throws IOException {
        Path template = Files.createDirectory(directory.resolve("short"));
        Files.writeString(template.resolve("body.en.mustache"), BODY);
        Files.writeString(
                template.resolve("template.yaml"),
                """
                description: For tests
                fit: [interests, courses, reasons, outlook]
                keep: {courses: 1, reasons: 1}
                """);
    }

    @Test
    void a_letter_that_holds_is_left_alone() {
        Ran ran = limited("words=33");
        assertEquals("", ran.errors());
        assertEquals(33, words(ran.output()));
    }

    @Test
    void what_goes_is_the_least_relevant_and_no_more_than_must() {
        Ran ran = limited("words=32");
        assertEquals(Exit.OK, ran.exit());
        assertEquals(30, words(ran.output()));
        assertTrue(
                ran.errors()
                        .contains(
                                "note: the letter to 'School' was shortened from 33 to 30 words (the body, without the"
                                        + " frame), limit 32; left out: courses 'Hail'"
                                        + " [SHORTENED]"),
                ran.errors());
    }

    @Test
    void goes_on_to_the_next_part_when_the_first_is_at_what_is_kept() {
        Ran ran = limited("words=22");
        assertTrue(
                ran.errors()
                        .contains("left out: courses 'Hail', courses 'Snow', letter.reasons[1] ["),
                ran.errors());
        assertTrue(ran.output().contains("One two three four five.\n"), ran.output());
        assertFalse(ran.output().contains("weaker"), ran.output());
    }

    @Test
    void counts_characters_too() {
        Ran ran = limited("characters=150", "--limit", "words=1000");
        assertEquals(Exit.OK, ran.exit());
        int length = ran.output().strip().codePointCount(0, ran.output().strip().length());
        assertTrue(length <= 150, () -> length + " characters");
        assertTrue(ran.errors().contains("characters (the body"), ran.errors());
    }

    @Test
    void what_cannot_hold_is_refused_with_the_figures_and_a_way_out() {
        Ran ran = limited("words=15");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals("", ran.output());
        assertTrue(
                ran.errors()
                        .contains(
                                "18 words (the body, without the frame), limit 15, 3 too many after"
                                        + " leaving out courses 'Hail', courses 'Snow',"
                                        + " letter.reasons[1], letter.outlook [OVER_LIMIT]"),
                ran.errors());
        assertTrue(ran.errors().contains("letter.motivation alone has 10 words"), ran.errors());
    }

    @Test
    void the_limit_of_the_target_is_pointed_at_and_gives_way_to_the_one_that_is_typed() {
        String[] own = {"--set", "target.limits.words=10", "--set", "target.limits.characters=10"};
        Ran ran = limited("words=100", own);
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("characters (the body"), ran.errors());
        assertFalse(ran.errors().contains("words (the body"), ran.errors());
        assertEquals(Exit.OK, limited("characters=1000", "--limit", "words=99").exit());
    }

    @Test
    void a_limit_in_pages_is_never_passed_over_in_silence() {
        Ran ran = limited("words=100", "--set", "target.limits.pages=1");
        assertEquals(Exit.OK, ran.exit());
        assertTrue(ran.errors().contains("[LIMIT_UNCHECKED]"), ran.errors());
    }

    @Test
    void thousands_of_entries_take_seconds_at_most_and_fill_the_room_there_is() {
        StringBuilder courses = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            courses.append("  - {name: C").append(i).append(", statement: One two.}\n");
        }
        String many = PROFILE.replace("courses:\n", "courses:\n" + courses);
        Ran ran = run(many, "words=1000");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertTrue(words(ran.output()) > 990, words(ran.output()) + " words");
    }

    private Ran limited(String limit, String... more) {
        return run(PROFILE, limit, more);
    }

    private Ran run(String profile, String limit, String... more) {
        List<String> line = new ArrayList<>();
        line.addAll(List.of("generate", "-", "-t", "short", "-f", "txt", "--layout", "bare"));
        line.addAll(List.of("--template-path", directory.toString(), "--limit", limit));
        line.addAll(List.of(more));
        return Ran.with(Map.of(), profile, line.toArray(new String[0]));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ValidateCommandTest {
    @TempDir Path directory;

    @Test
    void says_everything_that_is_wrong_with_every_file_on_standard_output() throws IOException {
        String profile = file("p.yaml", "basics: {nmae: A}\nwork: x\n");
        String target = file("t.yaml", "name: X\nlimits: {words: many}\n");
        Ran ran = Ran.letter("validate", profile, target);
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals("", ran.errors());
        assertTrue(ran.output().contains("p.yaml:1:10: error"), ran.output());
        assertTrue(ran.output().contains("p.yaml:2:7: error"), ran.output());
        assertTrue(ran.output().contains("t.yaml:2:17: error"), ran.output());
    }

    @Test
    void says_that_a_file_is_fine() throws IOException {
        Ran ran = Ran.letter("validate", file("p.yaml", "basics: {name: A}\n"));
        assertEquals(Exit.OK, ran.exit());
        assertTrue(ran.output().endsWith("p.yaml: ok\n"), ran.output());
    }

    @Test
    void checks_a_template_without_any_data() throws IOException {
        Path mine = Files.createDirectories(directory.resolve("templates/mine"));
        Files.writeString(mine.resolve("template.yaml"), "description: Mine\n");
        Files.writeString(
                mine.resolve("body.en.mustache"),
                "{{basics.nam}}\n{{basics.phone}}\n{{#work.past}}{{.}}{{/work.past}}\n");
        Ran ran = Ran.letter("validate", mine.toString());
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.output().contains("body.en.mustache:1:1: error"), ran.output());
        assertTrue(ran.output().contains("did you mean 'name'?"), ran.output());
        assertTrue(ran.output().contains("body.en.mustache:3:"), ran.output());
    }

    @Test
    void warns_of_a_value_that_a_template_needs() throws IOException {
        Path mine = Files.createDirectories(directory.resolve("templates/mine"));
        Files.writeString(mine.resolve("template.yaml"), "description: Mine\n");
        Files.writeString(mine.resolve("body.en.mustache"), "Call me: {{basics.phone}}\n");
        Ran ran = Ran.letter("validate", mine.toString());
        assertEquals(Exit.OK, ran.exit());
        assertTrue(ran.output().contains("[NEEDED_VALUE]"), ran.output());
        assertEquals(Exit.PROBLEMS, Ran.letter("validate", "--strict", mine.toString()).exit());
    }

    @Test
    void the_bundled_templates_and_layouts_are_fine() {
        Ran ran =
                Ran.letter(
                        "validate",
                        "--strict",
                        "templates/motivation",
                        "templates/cover",
                        "templates/layouts/plain",
                        "templates/layouts/bare");
        assertEquals(Exit.OK, ran.exit(), ran.output());
    }

    @Test
    void complains_of_what_generate_would_refuse() throws IOException {
        String profile =
                file(
                        "p.yaml",
                        """
                        basics: {name: A}
                        target:
                          name: X
                          letter: {language: fi, date: 2025-04, select: {work: [foo]}}
                        """);
        String output = Ran.letter("validate", profile).output();
        assertTrue(output.contains("[UNKNOWN_LANGUAGE]"), output);
        assertTrue(output.contains("[UNKNOWN_ENTRY]"), output);
        assertTrue(output.contains("[BAD_VALUE]"), output);
        String target = file("t.yaml", "{name: X, startDate: 2025-02, endDate: 2025-01}");
        assertTrue(Ran.letter("validate", target).output().contains("[DATES_REVERSED]"));
    }

    @Test
    void complains_of_a_body_with_more_than_paragraphs_and_lists() throws IOException {
        Path mine = Files.createDirectories(directory.resolve("templates/mine"));
        Files.writeString(mine.resolve("template.yaml"), "description: Mine\n");
        Files.writeString(
                mine.resolve("body.en.mustache"), "# {{target.name}}\n\nA.\n\n## B\n\nC.\n");
        Ran ran = Ran.letter("validate", mine.toString());
        assertTrue(ran.output().contains("[BAD_BODY]"), ran.output());
    }

    @Test
    void a_file_can_be_taken_for_what_it_does_not_look_like() throws IOException {
        String file = file("x.yaml", "name: X\n");
        assertEquals(Exit.OK, Ran.letter("validate", file).exit());
        assertEquals(Exit.PROBLEMS, Ran.letter("validate", "--as", "profile", file).exit());
        assertEquals(Exit.USAGE, Ran.letter("validate", "--as", "poem", file).exit());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    @Timeout(20)
    void reads_a_pipe_once() throws IOException, InterruptedException {
        String profile =
                Pipe.of(
                        directory,
                        "profile",
                        "basics: {name: A}\nletter: {motivation: 'I want to.'}\n");
        Ran ran = Ran.letter("validate", profile);
        assertTrue(ran.output().endsWith("profile: ok\n"), ran.output());
        file(
                "a.yaml",
                "target: {name: X}\nbasics: {name: A}\nletter: {motivation: 'I want to.'}\n");
        String list =
                Pipe.of(
                        directory,
                        "list",
                        "letters: [{profile: '" + directory.resolve("a.yaml") + "'}]\n");
        assertTrue(Ran.letter("validate", list).output().endsWith("list: ok\n"));
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
        Files.writeString(
                mine.resolve("body.en.mustache"),
                "Call me: {{basics.phone}}{{#letter.motivation}} {{.}}{{/letter.motivation}}\n");
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

    @Test
    void names_the_files_of_a_template_as_the_user_does() {
        Ran ran = Ran.letter("validate", "templates/motivation/../cover", "templates/layouts/bare");
        assertEquals(
                "templates/motivation/../cover: ok\ntemplates/layouts/bare: ok\n", ran.output());
        Ran notes =
                Ran.letter(
                        "validate", "src/test/java/../resources/letter/document/x/template.yaml");
        assertTrue(
                notes.output().startsWith("src/test/resources/letter/document/x: "),
                notes.output());
    }

    @Test
    void says_which_profile_cannot_fill_a_template_for_which_target() throws IOException {
        String able = file("able.yaml", "basics: {name: A, phone: '1'}\nletter: {motivation: m}\n");
        String poor = file("poor.yaml", "basics: {name: B}\nletter: {motivation: m}\n");
        String target = file("t.yaml", "name: X\n");
        String mine =
                template(
                        "mine",
                        "Call me: {{basics.phone}}{{#letter.motivation}} {{.}}{{/letter.motivation}}\n");

        assertEquals(Exit.OK, Ran.letter("validate", able, target, mine).exit());
        assertEquals(Exit.OK, Ran.letter("validate", poor, mine).exit());

        Ran ran = Ran.letter("validate", able, poor, target, mine);
        assertEquals(Exit.PROBLEMS, ran.exit());
        String said =
                mine
                        + "/body.en.mustache:1:10: error: there is no value for 'basics.phone' ('"
                        + String.join("' to '", poor, target)
                        + "' with '"
                        + mine
                        + "') [MISSING_VALUE]\n";
        assertTrue(ran.output().contains(said), ran.output());
        assertTrue(ran.output().contains("hint: add basics.phone at " + poor + ":1"), ran.output());
        assertFalse(ran.output().contains("'" + able), ran.output());
        assertFalse(ran.output().contains(": ok"), ran.output());
    }

    @Test
    void takes_the_profiles_own_target_where_no_other_is_given() throws IOException {
        String text = "basics: {name: A}\nletter: {motivation: m}\ntarget: {name: X}\n";
        String own = file("own.yaml", text);
        String mine = template("mine", "It is in {{target.place}}.\n");

        Ran ran = Ran.letter("validate", own, mine);
        assertTrue(ran.output().contains("'target.place' ('" + own + "' with '"), ran.output());
        String better = file("better.yaml", "{name: X, place: Bergen}");
        assertEquals(Exit.OK, Ran.letter("validate", own, better, mine).exit());
    }

    @Test
    void says_of_a_letter_what_generate_would_say_of_it() throws IOException {
        String profile = file("p.yaml", "basics: {name: A}\ntarget: {name: X}\n");
        assertTrue(Ran.letter("validate", profile).output().contains("[THIN_LETTER]"));
        String narrow = file("narrow.yaml", "{name: Y, limits: {words: 1}}");
        Ran ran = Ran.letter("validate", profile, narrow);
        assertTrue(ran.output().contains(narrow + ":1:27: error"), ran.output());
        assertTrue(ran.output().contains("[OVER_LIMIT]"), ran.output());
        String german = file("de.yaml", "{name: Z, letter: {language: de}}");
        assertTrue(
                Ran.letter("validate", profile, german, template("mine", "Hello.\n"))
                        .output()
                        .contains("'de'"));
    }

    @Test
    void letters_of_one_name_do_not_meet_where_none_is_written() throws IOException {
        Files.createDirectory(directory.resolve("other"));
        String text = "basics: {name: A}\nletter: {motivation: m}\ntarget: {name: X}\n";
        Ran ran = Ran.letter("validate", file("p.yaml", text), file("other/p.yaml", text));
        assertEquals(Exit.OK, ran.exit(), ran.output());
    }

    @Test
    void tells_of_many_letters_once_what_is_true_of_all() throws IOException {
        List<String> args = new ArrayList<>(List.of("validate", "-q"));
        args.add(file("poor.yaml", "basics: {name: B}\nletter: {motivation: m}\n"));
        for (int i = 0; i < 300; i++) {
            args.add(file("t" + i + ".yaml", "name: X\n"));
        }
        args.add(
                template(
                        "mine",
                        "Call me: {{basics.phone}}{{#letter.motivation}} {{.}}{{/letter.motivation}}\n"));
        Ran ran = Ran.letter(args.toArray(new String[0]));
        assertEquals(1, ran.output().split("MISSING_VALUE").length - 1, ran.output());
        assertTrue(ran.output().contains("', and 299 more) ["), ran.output());
    }

    @Test
    void says_nothing_twice() throws IOException {
        String text = "basics: {name: A, nothing: x}\nletter: {motivation: m}\ntarget: {name: X}\n";
        Ran ran = Ran.letter("validate", file("p.yaml", text));
        assertEquals(1, ran.output().split("unknown key 'nothing'").length - 1, ran.output());
        assertTrue(ran.output().endsWith("p.yaml: ok\n"), ran.output());
    }

    private String template(String name, String body) throws IOException {
        Path mine = Files.createDirectories(directory.resolve("templates").resolve(name));
        Files.writeString(mine.resolve("template.yaml"), "description: Mine\n");
        Files.writeString(mine.resolve("body.en.mustache"), body);
        return mine.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;
import letter.language.Languages;
import letter.pipeline.OutputFile;
import letter.pipeline.OutputFiles;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class TemplatesNewCommandTest {
    @TempDir Path templates;

    static List<Path> bodies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/texts/new"))) {
            return files.filter(file -> file.toString().endsWith(".mustache")).sorted().toList();
        }
    }

    private static List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("profiles"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_it_writes_is_fine(Path body) {
        Ran ran = Ran.letter("validate", "--strict", begun(body.getFileName().toString()));
        assertEquals("", ran.errors());
        assertEquals(templates.resolve("mine") + ": ok\n", ran.output());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_it_writes_gives_everybody_a_letter_at_once(Path body) throws IOException {
        begun(body.getFileName().toString());
        for (Path profile : profiles()) {
            Ran ran =
                    Ran.letter(
                            "generate",
                            profile.toString(),
                            "-t",
                            "mine",
                            "--lang",
                            language(body),
                            "--template-path",
                            templates.toString());
            assertEquals(Exit.OK, ran.exit(), ran.errors());
            assertFalse(ran.errors().contains("[THIN_LETTER]"), ran.errors());
            assertTrue(ran.output().contains("\n# "), ran.output());
        }
    }

    @Test
    void what_it_writes_in_english_says_what_for() {
        begun("body.en.mustache");
        Ran ran =
                Ran.letter(
                        "generate",
                        "profiles/first-year.yaml",
                        "-t",
                        "mine",
                        "--layout",
                        "bare",
                        "-f",
                        "txt",
                        "--template-path",
                        templates.toString());
        assertTrue(
                ran.output()
                        .startsWith(
                                """
                                I am applying for Tideline 2026.

                                I am currently pursuing my bachelor's programme in Geography"""),
                ran.output());
        assertTrue(
                ran.output().endsWith("\n\nThank you for considering my application.\n"),
                ran.output());
    }

    private static String language(Path body) {
        return body.getFileName().toString().split("\\.")[1];
    }

    @Test
    void what_a_template_says_of_itself_stays_when_a_language_is_added() throws IOException {
        Path mine = Files.createDirectories(templates.resolve("mine"));
        Files.writeString(mine.resolve("template.yaml"), "description: Mine\n");
        List<OutputFile> files = TemplatesNewCommand.files(mine, "body.en.mustache");
        assertEquals(1, files.size());
        assertEquals(mine.resolve("body.en.mustache"), files.get(0).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"layouts", "../elsewhere", "a b", ""})
    void takes_no_name_that_templates_cannot_have(String name) {
        Ran ran = Ran.letter("templates", "new", name);
        assertEquals(Exit.USAGE, ran.exit(), ran.output());
        assertTrue(ran.errors().contains("[UNKNOWN_TEMPLATE]"), ran.errors());
    }

    @Test
    void leaves_a_body_that_is_there_as_it_is() throws IOException {
        Path body = Path.of("templates/motivation/body.en.mustache");
        String before = Files.readString(body);
        Ran ran = Ran.letter("templates", "new", "motivation");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().startsWith(body + ": error: is there already"), ran.errors());
        assertEquals(before, Files.readString(body));
    }

    @Test
    void begins_in_every_language_that_letters_are_written_in() {
        Ran ran = Ran.letter("templates", "new", "mine", "--lang", "tlh");
        assertEquals(Exit.USAGE, ran.exit());
        List<String> languages = new ArrayList<>();
        for (LanguageTag tag : Languages.tags()) {
            if (tag.region().isEmpty()) {
                languages.add(tag.toString());
            }
        }
        String hint = "hint: there is one in " + String.join(", ", languages) + "\n";
        assertTrue(ran.errors().contains(hint), ran.errors());
        assertTrue(Files.notExists(Path.of("templates/mine")));
    }

    @Test
    void american_english_begins_with_the_body_that_serves_it() {
        Ran ran = Ran.letter("templates", "new", "cover", "--lang", "en-US");
        assertTrue(ran.errors().contains("body.en.mustache: error"), ran.errors());
    }

    private String begun(String body) {
        Path mine = templates.resolve("mine");
        List<OutputFile> files = TemplatesNewCommand.files(mine, body);
        assertEquals(2, OutputFiles.write(files, false).value().orElseThrow().size());
        return mine.toString();
    }
}

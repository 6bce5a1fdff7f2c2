package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class CommandLineRunTest {
    @Test
    void what_looks_like_an_option_is_no_value_of_one() {
        Ran ran = Ran.letter("batch", "x.csv", "--shard", "-1/4");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().startsWith("letter: error: unknown option: '-1/4'"), ran.errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "generate",
                "validate",
                "templates",
                "templates list",
                "templates show",
                "templates vars",
                "templates copy",
                "schema",
                "init",
                "completion"
            })
    void every_command_has_help_with_examples_and_exit_codes(String command) {
        Ran ran = Ran.letter((command + " --help").strip().split(" "));
        assertEquals(Exit.OK, ran.exit());
        assertEquals("", ran.errors());
        assertTrue(ran.output().contains("Examples:\n  letter " + command), ran.output());
        for (Exit exit : Exit.values()) {
            assertTrue(ran.output().contains(exit.meaning()), ran.output());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "batch", "check", "validate", "templates vars", "init"})
    void help_fits_a_terminal_of_80_columns(String command) {
        String help = Ran.letter((command + " --help").strip().split(" ")).output();
        for (String line : help.split("\n")) {
            assertTrue(line.length() <= 80, line);
        }
        String examples = help.substring(help.indexOf("Examples:\n"), help.indexOf("\n\nExit"));
        for (String line : examples.split("\n  ")) {
            assertEquals(-1, line.indexOf('\n'), "broken: " + line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "batch", "check", "validate", "templates vars", "init"})
    void help_fits_a_narrow_terminal(String command) {
        String[] line = (command + " --help").strip().split(" ");
        for (String told : Ran.onTerminal(60, "", line).output().split("\n")) {
            assertTrue(told.length() <= 60, told);
        }
    }

    @Test
    void complaints_fit_a_narrow_terminal() {
        String profile =
                "basics: {name: Mira Lindqvist, nmae: Mira Lindqvist, label: Pupil, city: B}";
        String[] shown = Ran.onTerminal(40, profile, "validate", "-").output().split("\n");
        assertTrue(shown[1].length() <= 40, shown[1]);
        assertEquals(shown[1].indexOf("nmae"), shown[2].indexOf('^'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h generate", "--help completion", "--help init", "-V generate"})
    void help_and_version_before_a_command_run_no_command(String line) {
        String[] args = line.split(" ");
        Ran ran = Ran.letter(args);
        assertEquals(Exit.OK, ran.exit());
        assertEquals(Ran.letter(args[0]).output(), ran.output());
        assertEquals("", ran.errors());
    }

    @Test
    void says_its_version() {
        assertTrue(Ran.letter("--version").output().startsWith("letter "));
    }

    @Test
    void without_a_command_it_shows_what_there_is() {
        Ran ran = Ran.letter();
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("Commands:"));
        assertEquals("", ran.output());
    }

    @Test
    void an_unknown_command_is_answered_with_the_nearest() {
        Ran ran = Ran.letter("genrate", "x.yaml");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("no command 'genrate'\n  hint: did you mean 'generate'?"));
    }

    @Test
    void an_unknown_option_is_answered_with_the_nearest() {
        Ran ran = Ran.letter("generate", "--formt", "md", "x.yaml");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("did you mean '--format'?"), ran.errors());
    }

    @ParameterizedTest
    @CsvSource({
        "generate x.yaml -o, '--output' needs a value: PATH",
        "generate x.yaml --to, '--to' needs a value: TARGET",
        "generate x.yaml -o a -o b, '--output' stands there twice"
    })
    void an_option_without_a_value_or_twice_is_said_to_be(String typed, String message) {
        Ran ran = Ran.letter(typed.split(" "));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().startsWith("letter: error: " + message + "\n"), ran.errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init a b",
                "schema target b",
                "completion bash b",
                "templates new a b",
                "templates copy cover a b",
                "templates show cover template.yaml b",
                "templates vars a b"
            })
    void an_argument_too_many_is_not_passed_over(String typed) {
        Ran ran = Ran.letter(typed.split(" "));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("unexpected argument 'b'"), ran.errors());
    }

    @Test
    void a_target_where_a_profile_should_be_is_explained() {
        Ran ran = Ran.letter("generate", "--to", "x.yaml");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("profiles come first"), ran.errors());
    }

    @Test
    void a_missing_file_is_an_error_of_reading() {
        Ran ran = Ran.letter("generate", "/nowhere/anna.yaml");
        assertEquals(Exit.IO, ran.exit());
        assertFalse(ran.errors().contains("Exception"), ran.errors());
    }

    @Test
    void what_steers_a_terminal_is_not_repeated() {
        Ran ran = Ran.letter("generate", "\u001B[2Jx.yaml");
        assertFalse(ran.errors().contains("\u001B"), ran.errors());
    }

    @Test
    void completion_offers_each_option_its_own_words() {
        String script = Ran.letter("completion", "bash").output();
        for (String function : script.split("\nfunction ")) {
            Set<String> kept = new HashSet<>();
            for (String line : function.split("\n")) {
                int words = line.indexOf("_option_args=(");
                assertTrue(words < 0 || kept.add(line.substring(0, words)), line);
            }
        }
    }

    @Test
    void completion_offers_all_words_that_there_are() {
        String bash = Ran.letter("completion", "bash").output();
        assertTrue(bash.contains("TAG_option_args=(\"en\" \"en-US\" "), bash);
        assertTrue(bash.contains("FORMAT_option_args=(\"md\" \"txt\" \"html\")"), bash);
        assertTrue(bash.contains("(\"profile\" \"target\" \"jobs\" \"template\")"), bash);
        String fish = Ran.letter("completion", "fish").output();
        assertTrue(fish.contains(" -l diagnostics -r -f -a 'text json github' -d "), fish);
        assertTrue(fish.contains("_from completion' -f -a 'bash zsh fish'\n"), fish);
    }

    @Test
    void a_full_disk_is_a_complaint_like_any_other() {
        assertEquals(
                "<stdout>: error: cannot be written: full [CANNOT_WRITE]\n",
                toldWhenFull("schema"));
        assertEquals(
                "{\"severity\":\"error\",\"code\":\"CANNOT_WRITE\",\"file\":\"<stdout>\","
                        + "\"message\":\"cannot be written: full\"}\n",
                toldWhenFull("schema", "--diagnostics", "json"));
    }

    @Test
    void a_standard_input_that_cannot_be_read_is_not_told_to_be_empty_too() {
        InputStream closed =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("closed");
                    }
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Environment environment =
                new Environment(closed, out, out, Map.of(), "", () -> LocalDate.of(2025, 4, 20));
        assertEquals(Exit.IO, CommandLineRun.run(new String[] {"validate", "-"}, environment));
        assertEquals(
                "<stdin>: error: cannot be read: closed [CANNOT_READ]\n",
                out.toString(StandardCharsets.UTF_8));
    }

    private static String toldWhenFull(String... args) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("full");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment(
                        InputStream.nullInputStream(),
                        full,
                        err,
                        Map.of(),
                        "",
                        () -> LocalDate.of(2025, 4, 20));
        assertEquals(Exit.IO, CommandLineRun.run(args, environment));
        return err.toString(StandardCharsets.UTF_8);
    }
}

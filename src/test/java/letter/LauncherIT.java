package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tool as a process: {@code ./letter} and the jar that was packaged. */
class LauncherIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String LETTER = HOME.resolve("letter").toString();

    @TempDir Path directory;

    @Test
    void prints_the_letter_on_standard_output_and_nothing_on_standard_error() throws Exception {
        Shell ran = Shell.run(HOME, Map.of(), "./letter", "generate", "profiles/smiles-2025.yaml");
        assertEquals("", ran.errors());
        assertEquals(Files.readString(Path.of("examples/smiles-2025.md")), ran.output());
        assertEquals(0, ran.status());
    }

    @Test
    void runs_through_a_symbolic_link_from_any_directory() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("my tools ü"));
        Path link = Files.createSymbolicLink(folder.resolve("letter"), Path.of(LETTER));
        Shell ran = Shell.run(directory, Map.of(), link.toString(), "--version");
        assertEquals(0, ran.status(), ran.errors());
        assertTrue(ran.output().startsWith("letter "), ran.output());
    }

    @Test
    void takes_no_file_of_the_working_directory_for_a_part_of_letter() throws Exception {
        Shell copied = sh("'" + LETTER + "' templates copy motivation mine");
        assertEquals(0, copied.status(), copied.errors());
        Shell ran = sh("'" + LETTER + "' templates list");
        assertTrue(ran.output().contains("  mine          templates/mine  "), ran.output());
    }

    @Test
    void a_closed_pipe_ends_quietly() throws Exception {
        Shell ran = sh("set -o pipefail; '" + LETTER + "' templates vars | head -n 1");
        assertEquals("", ran.errors());
    }

    @Test
    void a_full_disk_is_told_and_fails() throws Exception {
        Shell ran = sh("'" + LETTER + "' --version > /dev/full");
        assertEquals(3, ran.status());
        assertTrue(ran.errors().contains("<stdout>: error: cannot be written: "), ran.errors());
    }

    @Test
    void a_closed_standard_input_cannot_be_read() throws Exception {
        Shell ran = sh("'" + LETTER + "' generate - <&-");
        assertEquals(3, ran.status());
        assertTrue(ran.errors().startsWith("<stdin>: error: cannot be read: "), ran.errors());
        Shell unasked = sh("'" + LETTER + "' generate '" + HOME + "/profiles/zoe.yaml' <&-");
        assertEquals(Files.readString(Path.of("examples/zoe.md")), unasked.output());
    }

    @Test
    void a_directory_is_no_java() throws Exception {
        Shell ran = sh("LETTER_JAVA='" + directory + "' '" + LETTER + "' --version");
        assertEquals(3, ran.status());
        assertTrue(ran.errors().contains("there is no Java at " + directory), ran.errors());
    }

    @Test
    void text_is_utf_8_whatever_the_locale_says() throws Exception {
        String profile = HOME.resolve("profiles/zoe.yaml").toString();
        Shell ran =
                Shell.run(
                        HOME, Map.of("LC_ALL", "C", "LANG", "C"), "./letter", "generate", profile);
        assertEquals(Files.readString(Path.of("examples/zoe.md")), ran.output());
    }

    @Test
    void arguments_and_file_names_are_utf_8_whatever_the_locale_says() throws Exception {
        Path profile = Files.writeString(directory.resolve("zoë.yaml"), "basics: {name: Zoë}\n");
        Shell ran =
                Shell.run(
                        directory,
                        Map.of("LC_ALL", "C", "LANG", "C"),
                        LETTER,
                        "generate",
                        profile.getFileName().toString(),
                        "--set",
                        "target.name=Žižkov",
                        "-o",
                        "žlutý.txt");
        assertEquals(0, ran.status(), ran.errors());
        assertTrue(Files.readString(directory.resolve("žlutý.txt")).contains("Žižkov"));
    }

    @Test
    void code_is_compiled_in_haste_except_for_lists_of_very_many() throws Exception {
        Path java = Files.writeString(directory.resolve("java"), "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(directory.resolve("few.jsonl"), "{}\n".repeat(19_999));
        Files.writeString(directory.resolve("a many.csv"), "name\n".repeat(20_000));

        assertTrue(flags("generate a.yaml").contains("-XX:TieredStopAtLevel=1"));
        assertTrue(flags("generate 'a many.csv'").contains("-XX:TieredStopAtLevel=1"));
        assertTrue(flags("batch list.yaml").contains("-XX:TieredStopAtLevel=1"));
        assertTrue(flags("batch few.jsonl").contains("-XX:TieredStopAtLevel=1"));
        assertTrue(flags("batch missing.jsonl").contains("-XX:TieredStopAtLevel=1"));
        assertFalse(flags("batch -q 'a many.csv' -o out/").contains("-XX:TieredStopAtLevel=1"));
    }

    private String flags(String arguments) throws Exception {
        Shell ran = sh("LETTER_JAVA=./java '" + LETTER + "' " + arguments);
        assertEquals("", ran.errors());
        assertTrue(ran.output().contains("letter.cli.Main " + arguments.split(" ")[0]));
        return ran.output();
    }

    @Test
    void completion_for_bash_is_a_script_that_bash_reads() throws Exception {
        Shell ran = sh("source <('" + LETTER + "' completion bash) && complete -p letter");
        assertEquals(0, ran.status(), ran.errors());
        assertTrue(ran.output().contains("letter"), ran.output());
    }

    @Test
    void finds_templates_of_the_directory_it_is_called_in() throws Exception {
        Path template = Files.createDirectories(directory.resolve("templates/mine"));
        Files.writeString(template.resolve("template.yaml"), "description: Mine\n");
        Files.writeString(template.resolve("body.en.mustache"), "I am {{basics.name}}.\n");
        Shell ran =
                Shell.run(
                        directory,
                        Map.of(),
                        LETTER,
                        "generate",
                        HOME.resolve("profiles/first-year.yaml").toString(),
                        "-t",
                        "mine",
                        "--layout",
                        "bare",
                        "-f",
                        "txt");
        assertTrue(ran.output().startsWith("I am "), ran.output() + ran.errors());
    }

    @ParameterizedTest
    @MethodSource("javas")
    void every_java_writes_the_same_bytes(Path java) throws Exception {
        for (String name : List.of("smiles-2025", "zoe", "cover-job")) {
            for (String format : List.of("md", "txt", "html")) {
                Shell ran =
                        Shell.run(
                                HOME,
                                Map.of("JAVA_HOME", java.toString(), "TZ", "Pacific/Kiritimati"),
                                "./letter",
                                "generate",
                                "profiles/" + name + ".yaml",
                                "-f",
                                format);
                Path golden = Path.of("examples", name + "." + format);
                assertEquals(Files.readString(golden), ran.output(), java + ran.errors());
            }
        }
    }

    /** The JDK that runs the tests, and those beside it. */
    static List<Path> javas() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> javas = new ArrayList<>(List.of(here));
        try (Stream<Path> beside = Files.list(here.getParent())) {
            beside.filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                    .filter(jdk -> Files.isReadable(jdk.resolve("release")))
                    .filter(jdk -> !Files.isSymbolicLink(jdk) && !jdk.equals(here))
                    .sorted()
                    .forEach(javas::add);
        }
        return javas;
    }

    private Shell sh(String script) throws Exception {
        return Shell.run(directory, Map.of(), "bash", "-c", script);
    }
}

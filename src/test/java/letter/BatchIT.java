package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import letter.document.Documents;
import letter.document.Syntax;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Long lists in a process of their own: interrupts, memory, threads, disks. */
@Timeout(120)
class BatchIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String LETTER = HOME.resolve("letter").toString();

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "KILL, 137"})
    void an_interrupt_leaves_whole_letters_and_the_next_run_makes_the_rest(
            String signal, int status) throws Exception {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "started in the background");
        Path list = list(1500, 0);
        Process batch = begun(list);
        new ProcessBuilder("kill", "-" + signal, Long.toString(batch.pid())).start().waitFor();
        assertEquals(status, batch.waitFor());
        batch.destroy();

        Map<String, String> letters = files(directory.resolve("out"));
        letters.keySet().removeIf(name -> signal.equals("KILL") && name.endsWith(".tmp"));
        assertTrue(letters.size() >= 20 && letters.size() < 1500, letters.size() + " letters");
        assertEquals(List.of(), letters.keySet().stream().filter(n -> !n.endsWith(".md")).toList());
        String report = Files.readString(directory.resolve("report.jsonl"));
        checkLines(report.substring(0, report.lastIndexOf('\n') + 1));
        assertTrue(signal.equals("KILL") || report.endsWith("\n"), report);

        Shell rest = Shell.run(HOME, Map.of(), command(list).toArray(String[]::new));
        assertEquals(0, rest.status(), rest.errors());
        assertFalse(rest.errors().contains(" 0 letters made"), rest.errors());
        Map<String, String> all = files(directory.resolve("out"));
        all.keySet().removeIf(name -> name.endsWith(".tmp"));
        assertEquals(1500, all.size());
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            assertEquals(all.get(letter.getKey()), letter.getValue(), letter.getKey());
        }
        String whole = Files.readString(directory.resolve("report.jsonl"));
        checkLines(whole);
        assertEquals(1500, whole.lines().count());
    }

    @Test
    void a_report_that_another_run_is_writing_is_left_to_it() throws Exception {
        Path list = list(1500, 0);
        Process batch = begun(list);
        try {
            Path report = directory.resolve("report.jsonl");
            String before = Files.readString(report);
            Shell other = Shell.run(HOME, Map.of(), command(list).toArray(String[]::new));
            assertEquals(3, other.status(), other.errors());
            assertTrue(
                    other.errors()
                            .contains(
                                    "the report cannot be written: another run is writing it"
                                            + " [CANNOT_WRITE]"),
                    other.errors());
            assertTrue(Files.readString(report).startsWith(before));
        } finally {
            batch.destroyForcibly().waitFor();
        }
        Shell after = Shell.run(HOME, Map.of(), command(list).toArray(String[]::new));
        assertEquals(0, after.status(), after.errors());
    }

    /** A run that waits in the middle of its list: what it says is read no further than this. */
    private Process begun(Path list) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(list, "-v")).directory(HOME.toFile());
        // However many there are: each has some letters under way.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:ActiveProcessorCount=2");
        Process batch = builder.start();
        BufferedReader told = batch.errorReader(UTF_8);
        for (int i = 0; i < 40; i++) {
            assertTrue(told.readLine() != null, "it ended");
        }
        return batch;
    }

    @Test
    void a_list_that_is_larger_than_memory_is_made() throws Exception {
        Path list = list(4000, 8000);
        assertTrue(Files.size(list) > 32_000_000);
        Path told = directory.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(LETTER, "batch", "-", "-o", "-")
                        .redirectInput(list.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(told.toFile());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx24m");
        assertEquals(0, builder.start().waitFor(), Files.readString(told));
        assertTrue(Files.readString(told).endsWith("letter: 4000 letters made\n"));
    }

    @Test
    void any_number_of_threads_makes_the_same() throws Exception {
        Path list = list(150, 0);
        List<Map<String, String>> made = new ArrayList<>();
        for (String threads : List.of("1", "7")) {
            String options = "-XX:ActiveProcessorCount=" + threads;
            Path out = directory.resolve("out-" + threads);
            Shell ran =
                    Shell.run(
                            HOME,
                            Map.of("JDK_JAVA_OPTIONS", options),
                            LETTER,
                            "batch",
                            list.toString(),
                            "-o",
                            out.toString(),
                            "--report",
                            out + ".jsonl");
            assertEquals(0, ran.status(), ran.errors());
            Map<String, String> files = files(out);
            files.put(
                    "report",
                    Files.readString(Path.of(out + ".jsonl"))
                            .replaceAll("\"milliseconds\":[0-9.E-]+", "")
                            .replace(out.toString(), "out"));
            made.add(files);
        }
        assertEquals(151, made.get(0).size());
        assertEquals(made.get(0), made.get(1));
    }

    @Test
    void a_closed_pipe_ends_quietly() throws Exception {
        Path list = list(500, 0);
        String script = "'" + LETTER + "' batch '" + list + "' -o - | head -n 1";
        Shell ran = Shell.run(directory, Map.of(), "bash", "-c", "set -o pipefail; " + script);
        assertEquals("", ran.errors());
        assertEquals(0, ran.status());
        assertTrue(ran.output().startsWith("{\"name\":\"anna-0-smiles.md\""), ran.output());
    }

    @Test
    void rows_are_answered_as_they_come() throws Exception {
        Process batch =
                new ProcessBuilder(LETTER, "batch", "-", "-o", "-")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedWriter asked = batch.outputWriter(UTF_8);
                BufferedReader answered = batch.inputReader(UTF_8)) {
            for (int i = 0; i < 3; i++) {
                asked.write(row(i, 0));
                asked.flush();
                assertTrue(answered.readLine().contains("anna-" + i + "-smiles.md"));
            }
        }
        assertEquals(0, batch.waitFor());
    }

    @Test
    void a_directory_that_may_not_be_written_fails_every_row() throws Exception {
        Shell ran = intoForbidden();
        assertEquals(3, ran.status(), ran.errors());
        assertTrue(ran.errors().contains("permission denied [CANNOT_WRITE]"), ran.errors());
        assertTrue(ran.errors().endsWith("letter: 0 letters made, 3 failed\n"), ran.errors());
    }

    @Test
    void a_directory_that_may_not_be_written_is_found_first_where_that_is_asked_for()
            throws Exception {
        Shell ran = intoForbidden("--validate-first", "--name", "new/{row}");
        assertEquals(3, ran.status(), ran.errors());
        assertTrue(
                ran.errors().contains("out/new/1.md: error: cannot be written: permission denied"),
                ran.errors());
        assertTrue(
                ran.errors()
                        .endsWith(
                                "letter: 0 letters would be made, 3 failed\n"
                                        + "letter: so nothing is written\n"),
                ran.errors());
    }

    /** A batch of three letters into a directory that whoever runs it may not write to. */
    private Shell intoForbidden(String... options) throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path out = Files.createDirectory(directory.resolve("out"));
        Path list = list(3, 0);
        // Another user may not look into the checkout.
        Path home = directory.resolve("letter");
        Installation.copy(Path.of("target/letter").toAbsolutePath(), home);
        Shell.run(directory, Map.of(), "chmod", "-R", "a+rX", ".");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--clear-groups"));
        }
        command.addAll(
                List.of(home + "/bin/letter", "batch", list.toString(), "-o", out.toString()));
        command.addAll(List.of(options));
        return Shell.run(directory, Map.of(), command.toArray(String[]::new));
    }

    @Test
    void a_disk_that_is_full_leaves_whole_letters() throws Exception {
        assumeTrue(isRoot(), "only root can make a small disk");
        Path disk = Files.createDirectory(directory.resolve("out"));
        Shell mounted =
                Shell.run(
                        HOME,
                        Map.of(),
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=128k",
                        "tmpfs",
                        disk.toString());
        assumeTrue(mounted.status() == 0, mounted.errors());
        try {
            Path list = list(100, 0);
            Shell ran =
                    Shell.run(
                            HOME,
                            Map.of(),
                            LETTER,
                            "batch",
                            list.toString(),
                            "-o",
                            disk.toString());
            assertEquals(3, ran.status(), ran.errors());
            assertTrue(ran.errors().contains("No space left on device"), ran.errors());
            Map<String, String> files = files(disk);
            assertTrue(files.size() > 5 && files.size() < 100, files.size() + " letters");
            for (Map.Entry<String, String> file : files.entrySet()) {
                assertTrue(file.getKey().endsWith(".md"), file.getKey());
                assertTrue(file.getValue().endsWith("Anna " + file.getKey().split("-")[1] + "\n"));
            }
        } finally {
            Shell.run(HOME, Map.of(), "umount", disk.toString());
        }
    }

    @Test
    void a_report_that_finds_no_room_has_whole_lines() throws Exception {
        Path list = list(100, 0);
        Path report = directory.resolve("report.jsonl");
        Path out = directory.resolve("out");
        // In units of 512 bytes: the letters fit, each by itself, and not the report of all.
        String limited = "ulimit -f 20; exec \"$@\"";
        Shell ran =
                Shell.run(
                        HOME,
                        Map.of(),
                        "sh",
                        "-c",
                        limited,
                        "sh",
                        LETTER,
                        "batch",
                        list.toString(),
                        "-o",
                        out.toString(),
                        "--report",
                        report.toString());
        assertEquals(3, ran.status(), ran.errors());
        assertEquals(100, files(out).size());
        String lines = Files.readString(report);
        checkLines(lines);
        assertTrue(lines.endsWith("\n"), lines);
    }

    private List<String> command(Path list, String... options) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                LETTER,
                                "batch",
                                list.toString(),
                                "-o",
                                directory.resolve("out").toString(),
                                "--report",
                                directory.resolve("report.jsonl").toString(),
                                "--skip-unchanged"));
        command.addAll(List.of(options));
        return command;
    }

    /** So many rows, each with so much that goes into no letter. */
    private Path list(int rows, int more) throws IOException {
        Path list = directory.resolve("list.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            for (int i = 0; i < rows; i++) {
                out.write(row(i, more));
            }
        }
        return list;
    }

    private static String row(int number, int more) {
        return "{\"basics\":{\"name\":\"Anna "
                + number
                + "\""
                + (more > 0 ? ",\"summary\":\"" + "x".repeat(more) + "\"" : "")
                + "},\"letter\":{\"motivation\":\"I want to learn why models fail.\","
                + "\"date\":\"2025-04-20\"},\"target\":{\"name\":\"SMILES\",\"kind\":\"school\"}}\n";
    }

    private static void checkLines(String report) {
        for (String line : report.lines().toList()) {
            var read = Documents.read("report", line.getBytes(UTF_8), Syntax.JSON);
            assertTrue(read.value().isPresent(), line);
        }
    }

    /** What stands in a directory, beside letter's own record. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                if (!file.endsWith(".letters")) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** A shell lets what it starts in the background ignore them, and that is inherited. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0;
            }
        }
        return false;
    }
}

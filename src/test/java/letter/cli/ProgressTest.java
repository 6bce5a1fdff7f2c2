package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bar where somebody is looking, and nothing of it anywhere else. */
class ProgressTest {
    private static final String SUMMARY = "letter: 2 letters made\n";
    private static final String CLEARED = "\r\u001B[K";

    @TempDir Path directory;

    @BeforeEach
    void list() throws IOException {
        String row =
                "{'basics':{'name':'%s'},'letter':{'motivation':'I want to learn.'},"
                        + "'target':{'name':'X','kind':'school'}}\n";
        String rows = row.formatted("Anna") + row.formatted("Bo");
        Files.writeString(directory.resolve("list.jsonl"), rows.replace('\'', '"'));
    }

    @Test
    void a_terminal_shows_a_bar_that_is_gone_at_the_end() {
        String told = told("2", "xterm");
        assertTrue(told.contains("letters"), told);
        assertTrue(told.endsWith(CLEARED + SUMMARY), told);
        for (String shown : told.split("\r")) {
            assertTrue(shown.strip().length() <= 60, shown);
        }
    }

    @Test
    void a_small_list_is_counted_in_kilobytes() throws IOException {
        Files.writeString(directory.resolve("list.jsonl"), " ".repeat(2048) + "\n", APPEND);
        String told = told("2", "xterm");
        assertTrue(told.contains("/2 kB"), told);
    }

    @Test
    void nothing_else_shows_one() {
        assertEquals(SUMMARY, told("", "xterm"));
        assertEquals(SUMMARY, told("1", "xterm"));
        assertEquals(SUMMARY, told("2", "dumb"));
        assertEquals("", told("2", "xterm", "-q"));
        assertEquals("", told("2", "xterm", "--diagnostics", "json"));
    }

    private String told(String terminals, String kind, String... options) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        err,
                        Map.of("COLUMNS", "60", "TERM", kind),
                        terminals,
                        () -> LocalDate.of(2025, 4, 20));
        List<String> args = new ArrayList<>(List.of("batch"));
        args.add(directory.resolve("list.jsonl").toString());
        args.addAll(List.of("-o", directory.resolve("out").toString()));
        args.addAll(List.of(options));
        CommandLineRun.run(args.toArray(String[]::new), environment);
        return err.toString(UTF_8);
    }
}

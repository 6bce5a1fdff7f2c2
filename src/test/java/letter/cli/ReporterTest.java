package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ReporterTest {
    @TempDir Path directory;

    @Test
    void an_error_is_told_however_many_warnings_there_are() throws IOException {
        Ran ran = Ran.letter("generate", profile("no target").toString());
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("[MISSING_TARGET]"), ran.errors());
        assertTrue(ran.errors().contains("[UNKNOWN_KEY]"), ran.errors());
        assertTrue(ran.errors().endsWith("letter: and 51 more like these\n"), ran.errors());
    }

    @Test
    void a_program_gets_complaints_and_nothing_else() throws IOException {
        String target = "target.name=X";
        String output = directory.resolve("out/").toString() + "/";
        Ran written =
                Ran.letter(
                        "generate",
                        profile("target").toString(),
                        "--set",
                        target,
                        "-o",
                        output,
                        "--diagnostics",
                        "json");
        assertEquals(Exit.OK, written.exit());
        assertEquals(written.errors().lines().count(), objects(written));
        Ran misused = Ran.letter("generate", "--diagnostics=json", "--frmat", "md", "x.yaml");
        assertEquals(
                "{\"severity\":\"error\",\"code\":\"BAD_USAGE\",\"file\":\"letter\","
                        + "\"message\":\"unknown option '--frmat'\","
                        + "\"hint\":\"did you mean '--format'?\"}\n",
                misused.errors());
    }

    private static long objects(Ran ran) {
        return ran.errors().lines().filter(line -> line.startsWith("{\"severity\":")).count();
    }

    @Test
    void a_name_with_a_line_feed_makes_no_complaint_of_its_own() {
        Ran ran = Ran.letter("generate", "x\nprofile.yaml: error: forged.yaml");
        List<String> lines = ran.errors().lines().toList();
        assertEquals(2, lines.size(), ran.errors());
        assertTrue(lines.get(0).startsWith("x\\nprofile.yaml: error: "), ran.errors());
        assertTrue(lines.get(1).startsWith("  hint: "), ran.errors());
    }

    private Path profile(String name) throws IOException {
        StringBuilder yaml = new StringBuilder("basics: {name: Ann}\n");
        for (int i = 0; i < 150; i++) {
            yaml.append("key").append(i).append(": x\n");
        }
        return Files.writeString(directory.resolve(name + ".yaml"), yaml);
    }
}

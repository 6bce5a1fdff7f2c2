package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.Fixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class TextFileTest {
    @TempDir Path directory;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(10)
    void reads_a_pipe_as_shells_hand_one_over() throws IOException, InterruptedException {
        String pipe = directory.resolve("pipe").toString();
        String both = "mkfifo '" + pipe + "' && { echo 'name: Ann' > '" + pipe + "' & }";
        assertEquals(0, new ProcessBuilder("sh", "-c", both).start().waitFor());
        assertEquals("name: Ann\n", TextFile.read(Path.of(pipe)).value().orElseThrow().text());
    }

    @Test
    void calls_utf_16_by_its_name_with_a_mark_and_without() {
        for (Charset encoding :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            assertEquals(
                    "a.yaml: error: the file is in UTF-16, not in UTF-8 [BAD_ENCODING]\n"
                            + "  hint: save the file as UTF-8\n",
                    Fixtures.print(
                            TextFile.decode("a.yaml", "name: Ann\n".getBytes(encoding))
                                    .diagnostics()));
        }
    }
}

package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import letter.diagnostic.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class OutboxTest {
    @TempDir Path directory;

    @Test
    void knows_what_it_wrote_into_more_directories_than_it_keeps_open() throws IOException {
        try (Outbox outbox = new Outbox(false)) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < 200; i++) {
                    assertEquals(List.of(), codes(outbox, i + "/letter.md", "round " + round));
                }
            }
            Files.writeString(directory.resolve("7/letter.md"), "My own words.");
            assertEquals(List.of(Code.EDITED_BY_HAND), codes(outbox, "7/letter.md", "round 2"));
        }
        assertEquals(2, Files.readAllLines(directory.resolve("199/.letters")).size());
    }

    @Test
    void many_threads_write_whole_letters_and_whole_lines() throws IOException {
        try (Outbox outbox = new Outbox(false)) {
            List<Code> wrong =
                    IntStream.range(0, 400)
                            .parallel()
                            .boxed()
                            .flatMap(i -> codes(outbox, "a/" + i + ".md", "Dear " + i).stream())
                            .toList();
            assertEquals(List.of(), wrong);
            assertEquals(0, outbox.unfinished().count());
        }
        List<String> lines = Files.readAllLines(directory.resolve("a/.letters"));
        assertEquals(400, lines.size());
        for (String line : lines) {
            assertTrue(line.matches("[0-9a-f]{64}  [0-9]+\\.md"), line);
        }
        assertEquals("Dear 399", Files.readString(directory.resolve("a/399.md")));
    }

    private List<Code> codes(Outbox outbox, String name, String text) {
        OutputFile file = new OutputFile(directory.resolve(name), text.getBytes(UTF_8));
        return outbox.write(List.of(file)).diagnostics().stream().map(d -> d.code()).toList();
    }
}

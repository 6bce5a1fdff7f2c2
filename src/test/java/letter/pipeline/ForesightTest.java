package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import letter.Fixtures;
import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is foreseen is what writing says afterwards, and nothing is written for it. */
class ForesightTest {
    @TempDir Path directory;

    @Test
    void nothing_is_in_the_way_of_a_new_letter_in_a_new_directory() throws IOException {
        checkForeseen(List.of(), "a/b/letter.md");
    }

    @Test
    void nothing_is_in_the_way_of_one_that_letter_wrote() throws IOException {
        OutputFiles.write(outputs("letter.md"), false);
        Files.writeString(directory.resolve("same.md"), "Dear same.md");
        checkForeseen(List.of(), "letter.md", "same.md");
        Files.writeString(directory.resolve("letter.md"), "Dear letter.md");
        Files.delete(directory.resolve("same.md"));
        checkForeseen(List.of(), "letter.md", "same.md");
    }

    @Test
    void a_letter_that_was_edited_by_hand_is() throws IOException {
        OutputFiles.write(outputs("letter.md"), false);
        Files.writeString(directory.resolve("letter.md"), "My own words.");
        checkForeseen(List.of(Code.EDITED_BY_HAND), "letter.md", "new.md");
    }

    @Test
    void unless_it_may_be_overwritten() throws IOException {
        Files.writeString(directory.resolve("letter.md"), "My own words.");
        try (Outbox outbox = new Outbox(true)) {
            assertEquals(List.of(), outbox.foresee(outputs("letter.md")));
        }
    }

    @Test
    void a_file_where_a_directory_is_needed_is() throws IOException {
        Files.writeString(directory.resolve("file"), "");
        checkForeseen(
                List.of(Code.CANNOT_WRITE, Code.CANNOT_WRITE),
                "file/letter.md",
                "file/a/letter.md");
    }

    @Test
    void so_are_a_directory_in_the_place_of_the_letter_and_links_that_lead_nowhere()
            throws IOException {
        Files.createDirectories(directory.resolve("letter.md"));
        Files.createSymbolicLink(directory.resolve("gone"), Path.of("nowhere"));
        Files.createSymbolicLink(directory.resolve("round.md"), Path.of("round.md"));
        checkForeseen(
                List.of(Code.CANNOT_WRITE, Code.CANNOT_WRITE, Code.CANNOT_WRITE),
                "letter.md",
                "gone/letter.md",
                "round.md");
    }

    @Test
    void so_is_another_letter_that_a_link_leads_to() throws IOException {
        Files.createSymbolicLink(directory.resolve("b.md"), Path.of("a.md"));
        checkForeseen(List.of(Code.SAME_OUTPUT), "a.md", "b.md");
    }

    @Test
    void so_is_a_record_that_cannot_be_kept() throws IOException {
        Files.createDirectory(directory.resolve(".letters"));
        checkForeseen(List.of(Code.CANNOT_WRITE), "letter.md");
    }

    @Test
    void a_device_takes_any_letter() throws IOException {
        checkForeseen(List.of(), "/dev/null");
    }

    /** Holds what is foreseen of these against what is expected, and against what writing says. */
    private void checkForeseen(List<Code> expected, String... names) throws IOException {
        List<String> before = tree();
        List<Diagnostic> foreseen;
        try (Outbox outbox = new Outbox(false)) {
            foreseen = outbox.foresee(outputs(names));
        }
        assertEquals(before, tree());
        assertEquals(expected, foreseen.stream().map(Diagnostic::code).toList());
        List<Diagnostic> told = OutputFiles.write(outputs(names), false).diagnostics();
        assertEquals(Fixtures.print(told), Fixtures.print(foreseen));
    }

    private List<OutputFile> outputs(String... names) {
        List<OutputFile> outputs = new ArrayList<>();
        for (String name : names) {
            byte[] bytes = ("Dear " + name).getBytes(UTF_8);
            outputs.add(new OutputFile(directory.resolve(name), bytes));
        }
        return outputs;
    }

    /** What stands in the directory, with the text of each file. */
    private List<String> tree() throws IOException {
        List<String> tree = new ArrayList<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted().toList()) {
                boolean text = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                tree.add(file + (text ? ": " + Files.readString(file) : ""));
            }
        }
        return tree;
    }
}

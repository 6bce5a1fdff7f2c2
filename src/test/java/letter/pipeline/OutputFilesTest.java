package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import letter.Fixtures;
import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class OutputFilesTest {
    @TempDir Path directory;

    @Test
    void makes_missing_directories() throws IOException {
        Path file = directory.resolve("a/b/letter.md");
        write(file, "Dear");
        assertEquals("Dear", Files.readString(file));
    }

    @Test
    void replaces_what_letter_wrote_itself() throws IOException {
        Path file = directory.resolve("letter.md");
        write(file, "one");
        assertTrue(write(file, "two").value().isPresent());
        assertEquals("two", Files.readString(file));
    }

    @Test
    void replaces_an_older_letter_that_was_put_back() throws IOException {
        Path file = directory.resolve("letter.md");
        write(file, "one");
        write(file, "two");
        Files.writeString(file, "one");
        assertTrue(write(file, "three").value().isPresent());
    }

    @Test
    void keeps_a_letter_that_was_edited_by_hand() throws IOException {
        Path file = directory.resolve("letter.md");
        write(file, "one");
        Files.writeString(file, "one, edited");
        assertEquals(List.of(Code.EDITED_BY_HAND), codes(write(file, "two")));
        assertEquals("one, edited", Files.readString(file));
    }

    @Test
    void keeps_a_file_that_letter_never_wrote() throws IOException {
        Path file = directory.resolve("notes.md");
        Files.writeString(file, "mine");
        assertEquals(List.of(Code.EDITED_BY_HAND), codes(write(file, "two")));
    }

    @Test
    void overwrites_an_edited_letter_when_told_to() throws IOException {
        Path file = directory.resolve("letter.md");
        Files.writeString(file, "mine");
        assertTrue(
                OutputFiles.write(List.of(new OutputFile(file, bytes("two"))), true)
                        .value()
                        .isPresent());
        assertEquals("two", Files.readString(file));
    }

    @Test
    void says_that_nothing_changed_and_knows_the_file_from_then_on() throws IOException {
        Path file = directory.resolve("letter.md");
        Files.writeString(file, "same");
        assertEquals(List.of(), write(file, "same").value().orElseThrow());
        assertTrue(write(file, "other").value().isPresent());
    }

    @Test
    void writes_all_or_nothing() throws IOException {
        Path edited = directory.resolve("b.md");
        Files.writeString(edited, "mine");
        Path fresh = directory.resolve("a.md");
        OutputFiles.write(
                List.of(new OutputFile(fresh, bytes("A")), new OutputFile(edited, bytes("B"))),
                false);
        assertFalse(Files.exists(fresh));
    }

    @Test
    void leaves_no_temporary_file_behind() throws IOException {
        Files.writeString(directory.resolve("b.md"), "mine");
        OutputFiles.write(
                List.of(
                        new OutputFile(directory.resolve("a.md"), bytes("A")),
                        new OutputFile(directory.resolve("b.md"), bytes("B"))),
                false);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of("b.md"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void records_letters_as_sha256sum_does() throws IOException {
        write(directory.resolve("letter.md"), "Dear");
        String line = Files.readString(directory.resolve(".letters"));
        // printf Dear | sha256sum
        String hash = "37ceae1ccfc429abc1dc773eadfd8e467a33972076071bfaf13e9a0749d2e30c";
        assertEquals(hash + "  letter.md\n", line);
    }

    @Test
    void replaces_the_target_of_a_symbolic_link() throws IOException {
        Path target = directory.resolve("real.md");
        Path link = Files.createSymbolicLink(directory.resolve("link.md"), Path.of("real.md"));
        write(link, "Dear");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("Dear", Files.readString(target));
    }

    @Test
    void writes_no_second_letter_through_a_symbolic_link() throws IOException {
        Path file = directory.resolve("a.md");
        Path link = Files.createSymbolicLink(directory.resolve("b.md"), Path.of("a.md"));
        Result<List<Path>> both =
                OutputFiles.write(
                        List.of(new OutputFile(file, bytes("A")), new OutputFile(link, bytes("B"))),
                        false);
        assertEquals(List.of(Code.SAME_OUTPUT), codes(both));
        assertFalse(Files.exists(file));
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void writes_thousands_of_letters_over_thousands_of_others() {
        List<OutputFile> outputs = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            outputs.add(new OutputFile(directory.resolve("letter" + i), bytes("one")));
        }
        OutputFiles.write(outputs, false);
        outputs.replaceAll(output -> new OutputFile(output.path(), bytes("two")));
        assertEquals(6_000, OutputFiles.write(outputs, false).value().orElseThrow().size());
    }

    @Test
    void refuses_links_that_lead_in_a_circle() throws IOException {
        Path one = Files.createSymbolicLink(directory.resolve("one.md"), Path.of("two.md"));
        Files.createSymbolicLink(directory.resolve("two.md"), Path.of("one.md"));
        assertEquals(List.of(Code.CANNOT_WRITE), codes(write(one, "Dear")));
        assertTrue(Files.isSymbolicLink(one));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writes_to_a_stream_that_the_shell_has_opened() throws IOException {
        Path file = directory.resolve("stream");
        Files.writeString(file, "before, ");
        try (FileOutputStream open = new FileOutputStream(file.toFile(), true)) {
            assertTrue(open.getFD().valid());
            Path stream = openStream(file);
            assertTrue(write(stream, "Dear").value().isPresent());
        }
        assertEquals("before, Dear", Files.readString(file));
        assertFalse(Files.exists(directory.resolve(".letters")));
    }

    private static Path openStream(Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path stream : open.toList()) {
                if (Files.exists(stream) && Files.isSameFile(stream, file)) {
                    return stream;
                }
            }
        }
        throw new IllegalStateException("not open: " + file);
    }

    @Test
    void says_so_where_its_record_cannot_be_kept() throws IOException {
        Path record = Files.createDirectory(directory.resolve(".letters"));
        Path file = directory.resolve("letter.md");
        assertEquals(
                record
                        + ": error: cannot be kept: Is a directory [CANNOT_WRITE]\n"
                        + "  hint: letter records there what it wrote, to know what you edited;"
                        + " remove it, or make it writable\n",
                Fixtures.print(write(file, "Dear").diagnostics()));
        assertFalse(Files.exists(file));
    }

    @Test
    void goes_on_with_a_record_whose_last_line_lost_its_end() throws IOException {
        Files.writeString(directory.resolve(".letters"), "0123  cut-off.md");
        Path file = directory.resolve("letter.md");
        write(file, "one");
        assertTrue(write(file, "two").value().isPresent());
    }

    @Test
    void keeps_the_mode_of_the_file() throws IOException {
        Path file = directory.resolve("letter.md");
        write(file, "one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        write(file, "two");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void writes_to_a_device_as_it_is() {
        assertTrue(write(Path.of("/dev/null"), "Dear").value().isPresent());
    }

    @Test
    void says_that_a_device_is_full() {
        assertEquals(List.of(Code.CANNOT_WRITE), codes(write(Path.of("/dev/full"), "Dear")));
    }

    @Test
    void does_not_write_over_a_directory() {
        assertEquals(List.of(Code.CANNOT_WRITE), codes(write(directory, "Dear")));
    }

    private static Result<List<Path>> write(Path file, String text) {
        return OutputFiles.write(List.of(new OutputFile(file, bytes(text))), false);
    }

    private static List<Code> codes(Result<List<Path>> result) {
        return result.diagnostics().stream().map(d -> d.code()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void names_its_record_as_the_letter_was_named() throws IOException {
        Files.createDirectory(directory.resolve(".letters"));
        Path folder = Path.of("").toAbsolutePath().relativize(directory.toAbsolutePath());
        Diagnostic told = write(folder.resolve("letter.md"), "Dear").diagnostics().get(0);
        assertEquals(folder.resolve(".letters").toString(), told.at().source().name());
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CheckCommandTest {
    private static final String PROFILE =
            """
            basics: {name: Anna Berg}
            letter: {motivation: I want to learn why models fail., date: 2025-04-20}
            target: {name: Winter School, kind: school}
            """;

    @TempDir Path directory;

    private String list;
    private Path anna;
    private Path bo;

    @BeforeEach
    void letters() throws IOException {
        file("anna.yaml", PROFILE);
        file("bo.yaml", PROFILE.replace("Anna Berg", "Bo Ek"));
        list = file("letters.yaml", "letters: [{profile: [anna.yaml, bo.yaml]}]\n");
        anna = directory.resolve("anna.md");
        bo = directory.resolve("bo.md");
        assertEquals(Exit.OK, Ran.letter("batch", list).exit());
    }

    @Test
    void letters_that_are_as_made_are_ok() {
        Ran ran = check();
        assertEquals(anna + ": ok\n" + bo + ": ok\n", ran.output());
        assertEquals("letter: 2 files are as they should be\n", ran.errors());
        assertEquals(Exit.OK, ran.exit());
    }

    @Test
    void quiet_says_nothing_of_what_is_well() throws IOException {
        Ran fine = check("-q");
        assertEquals("", fine.output() + fine.errors());
        Files.delete(bo);
        Ran ran = check("-q");
        assertEquals(bo + ": missing\n", ran.output());
        assertEquals("", ran.errors());
    }

    @Test
    void what_differs_is_shown() throws IOException {
        edit();
        Ran ran = check();
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals("letter: 1 file is as it should be, 1 differs\n", ran.errors());
        assertTrue(
                ran.output()
                        .startsWith(
                                anna
                                        + ": differs\n--- "
                                        + anna
                                        + "\n+++ "
                                        + anna
                                        + " (as it is made now)\n@@ -"),
                ran.output());
        assertTrue(ran.output().contains("\n-I want to sleep."), ran.output());
        assertTrue(ran.output().contains("\n+I want to learn why models fail."), ran.output());
        assertFalse(ran.output().contains("\u001B"), ran.output());
        assertTrue(Files.readString(anna).contains("I want to sleep."));
    }

    @Test
    void a_difference_is_coloured_where_that_is_asked_for() throws IOException {
        edit();
        Ran ran = check("--color", "always");
        assertTrue(ran.output().contains("\u001B[1;31mdiffers\u001B[0m"), ran.output());
        assertTrue(ran.output().contains("\n\u001B[31m-I want to sleep."), ran.output());
        assertTrue(ran.output().contains("\n\u001B[32m+I want to learn"), ran.output());
        assertTrue(ran.output().contains("\n\u001B[36m@@ -"), ran.output());
        assertTrue(ran.output().contains("\u001B[32mok\u001B[0m"), ran.output());
    }

    @Test
    void a_letter_whose_last_line_has_no_end_differs() throws IOException {
        Files.writeString(anna, Files.readString(anna).stripTrailing());
        String output = check().output();
        assertTrue(output.contains("\n\\ No newline at end of file\n"), output);
    }

    @Test
    void a_file_that_is_no_text_can_be_told_from_a_letter() throws IOException {
        Files.write(anna, new byte[] {27, '[', '3', '1', 'm', (byte) 0xFF, 0, '\n'});
        Ran ran = check();
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertFalse(ran.output().contains("\u001B"), ran.output());
    }

    @Test
    void what_is_missing_or_surplus_is_named() throws IOException {
        Files.delete(bo);
        Files.writeString(directory.resolve("cem.md"), "Dear");
        Ran ran = check();
        assertEquals(
                anna + ": ok\n" + bo + ": missing\n" + directory.resolve("cem.md") + ": surplus\n",
                ran.output());
        assertEquals("letter: 1 file is as it should be, 1 missing, 1 surplus\n", ran.errors());
        assertEquals(Exit.PROBLEMS, ran.exit());
    }

    @Test
    void what_the_list_ignores_is_not_surplus() throws IOException {
        Files.writeString(directory.resolve("README.md"), "#");
        Files.writeString(directory.resolve("a.explain.txt"), "#");
        Files.writeString(directory.resolve(".hidden.md"), "#");
        assertEquals(Exit.PROBLEMS, check().exit());
        file(
                "letters.yaml",
                "letters: [{profile: [anna.yaml, bo.yaml]}]\nignore: [README.md, '*.explain.txt']\n");
        assertEquals(Exit.OK, check().exit());
    }

    @Test
    void the_letters_of_a_row_that_fails_are_not_surplus() throws IOException {
        list =
                file(
                        "letters.yaml",
                        "letters: [{profile: [anna.yaml, bo.yaml], output: 'x/{format}/{profile}'}]\n");
        assertEquals(Exit.OK, Ran.letter("batch", list).exit());
        file("bo.yaml", PROFILE.replace("kind", "knid"));
        Ran ran = check();
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals("letter: 1 file is as it should be, 1 failed\n", ran.errors());
        assertFalse(ran.output().contains("surplus"), ran.output());
    }

    @Test
    void a_warning_with_the_list_hides_nothing() throws IOException {
        file("letters.yaml", "shoes: blue\nletters: [{profile: anna.yaml}]\n");
        Ran ran = check();
        assertTrue(ran.output().contains(bo + ": surplus\n"), ran.output());
        assertEquals("letter: 1 file is as it should be, 1 surplus\n", ran.errors());
    }

    @Test
    void an_update_writes_what_differs_or_is_missing_also_over_edits() throws IOException {
        String before = Files.readString(anna);
        edit();
        Files.delete(bo);
        Ran ran = check("--update");
        assertEquals(Exit.OK, ran.exit(), ran.output());
        assertTrue(ran.output().startsWith(anna + ": rewritten\n--- "), ran.output());
        assertTrue(ran.output().endsWith(bo + ": added\n"), ran.output());
        assertEquals("letter: 0 files are as they should be, 1 rewritten, 1 added\n", ran.errors());
        assertEquals(before, Files.readString(anna));
        assertEquals(Exit.OK, check().exit());
        assertEquals(Exit.OK, Ran.letter("batch", list).exit());
    }

    @Test
    void an_update_counts_what_cannot_be_written_as_failed() throws IOException {
        edit();
        Files.delete(bo);
        Path record = directory.resolve(".letters");
        Files.delete(record);
        Files.createDirectory(record);
        Ran ran = check("--update");
        assertEquals(Exit.IO, ran.exit());
        assertEquals("letter: 0 files are as they should be, 2 failed\n", ran.errors());
        assertFalse(Files.exists(bo));
    }

    @Test
    void a_letter_that_cannot_be_read_is_told_of_with_the_reason() throws IOException {
        Files.delete(bo);
        Files.createDirectory(bo);
        Ran ran = check();
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.output().contains("cannot be read: Is a directory"), ran.output());
    }

    @Test
    void a_date_that_changes_with_the_day_is_an_error() throws IOException {
        file("anna.yaml", PROFILE.replace(", date: 2025-04-20", ""));
        Ran ran = check();
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.output().contains("[UNFIXED_DATE]"), ran.output());
        assertTrue(ran.output().contains(bo + ": ok\n"), ran.output());
        assertEquals(Exit.OK, check("--date", "2025-04-20").exit());
    }

    @Test
    void programs_get_a_complaint_of_each_letter() throws IOException {
        edit();
        Files.delete(bo);
        Files.writeString(directory.resolve("cem.md"), "Dear");
        Ran ran = check("--diagnostics", "json");
        List<String> lines = ran.output().lines().toList();
        assertEquals(3, lines.size(), ran.output());
        assertTrue(lines.get(0).contains("\"code\":\"LETTER_DIFFERS\""), lines.get(0));
        assertTrue(lines.get(0).contains("\"line\":11"), lines.get(0));
        assertTrue(lines.get(1).contains("\"code\":\"LETTER_MISSING\""), lines.get(1));
        assertTrue(lines.get(1).contains("letters.yaml"), lines.get(1));
        assertTrue(lines.get(2).contains("\"code\":\"LETTER_SURPLUS\""), lines.get(2));
        assertEquals("", ran.errors());
        assertEquals(Exit.PROBLEMS, ran.exit());
    }

    @Test
    void github_gets_an_annotation_on_the_line_that_differs() throws IOException {
        edit();
        String output = check("--diagnostics", "github").output();
        assertTrue(
                output.contains(
                        "::error file="
                                + anna
                                + ",line=11,col=1,title=LETTER_DIFFERS::the letter is another than"
                                + " the list makes now%0Ahint: 'letter check --update' writes it\n"),
                output);
    }

    @Test
    void a_list_that_cannot_be_read_is_all_that_is_told() {
        Ran ran = Ran.letter("check", directory.resolve("none.yaml").toString());
        assertEquals(Exit.IO, ran.exit());
        assertEquals("", ran.errors());
        assertTrue(ran.output().contains("none.yaml: error: "), ran.output());
    }

    private Ran check(String... options) {
        List<String> all = new ArrayList<>(List.of("check", list));
        all.addAll(List.of(options));
        return Ran.letter(all.toArray(String[]::new));
    }

    private void edit() throws IOException {
        Files.writeString(anna, Files.readString(anna).replace("learn why models fail.", "sleep."));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}

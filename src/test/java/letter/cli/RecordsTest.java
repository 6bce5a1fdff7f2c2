package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import letter.diagnostic.Exit;
import letter.document.Documents;
import letter.document.ListNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.document.Syntax;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What {@code --report} says, and what {@code --skip-unchanged} makes of it. */
class RecordsTest {
    private static final String PROFILE =
            """
            basics: {name: Anna Berg}
            letter: {motivation: I want to learn why models fail.}
            target: {name: Winter School, kind: school}
            projects: [{name: Probe}]
            """;

    private static final String ALL_UNCHANGED = "letter: 0 letters made, 3 unchanged\n";

    @TempDir Path directory;

    private Path letters;
    private Path report;
    private String list;

    @BeforeEach
    void three_letters() throws IOException {
        letters = directory.resolve("out");
        report = directory.resolve("reports/report.jsonl");
        file("anna.yaml", PROFILE);
        file("bo.yaml", PROFILE.replace("Anna Berg", "Bo Ek"));
        file("cem.yaml", PROFILE.replace("Anna Berg", "Cem Ün"));
        list = file("list.csv", "profile,formats\nanna.yaml,\"md,txt\"\nbo.yaml,\ncem.yaml,\n");
    }

    @Test
    void a_line_says_of_each_row_what_it_made_from_what() throws IOException {
        run();
        List<Node> lines = lines();
        assertEquals(3, lines.size());
        Node first = lines.get(0);
        assertEquals("1", text(first, "row"));
        assertEquals("2", text(first, "line"));
        assertEquals("made", text(first, "status"));
        assertEquals("anna", text(first, "name"));
        assertEquals("motivation", text(first, "template"));
        assertEquals("en", text(first, "language"));
        assertEquals("Winter School", text(first, "target"));
        assertTrue(Integer.parseInt(text(first, "words")) > 5);
        assertTrue(Integer.parseInt(text(first, "characters")) > 20);
        assertTrue(Double.parseDouble(text(first, "milliseconds")) >= 0);
        assertEquals(64, text(first, "made").length());
        assertTrue(first.get("selection").isPresent());
        assertTrue(first.get("diagnostics").orElseThrow() instanceof ListNode);
        List<String> formats = new ArrayList<>();
        for (Node output : items(first, "outputs")) {
            formats.add(text(output, "format"));
            assertEquals(sha256(Path.of(text(output, "file"))), text(output, "sha256"));
        }
        assertEquals(List.of("md", "txt"), formats);
        for (Node input : items(first, "inputs")) {
            assertEquals(sha256(Path.of(text(input, "file"))), text(input, "sha256"));
        }
        assertEquals(1, items(first, "inputs").size());
    }

    @Test
    void a_line_says_why_a_row_failed() throws IOException {
        list = file("list.csv", "profile,basics.nmae\nanna.yaml,x\nbo.yaml,\n");
        Ran ran = run();
        assertEquals(Exit.PROBLEMS, ran.exit());
        Node failed = lines().get(0);
        assertEquals("failed", text(failed, "status"));
        Node diagnostic = items(failed, "diagnostics").get(0);
        assertEquals("MISSPELT_KEY", text(diagnostic, "code"));
        assertEquals("made", text(lines().get(1), "status"));
    }

    @Test
    void what_has_not_changed_is_not_made_again() throws IOException {
        run();
        List<String> before = Files.readAllLines(report);
        Ran ran = run();
        assertEquals(ALL_UNCHANGED, ran.errors());
        assertEquals(Exit.OK, ran.exit());
        List<String> after = Files.readAllLines(report);
        assertEquals(3, after.size());
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    before.get(i).replace("\"status\":\"made\"", "\"status\":\"unchanged\""),
                    after.get(i));
        }
    }

    @Test
    void what_has_changed_is_made_again() throws IOException {
        run();
        file("bo.yaml", PROFILE.replace("Anna Berg", "Bo Øk"));
        assertEquals("letter: 1 letter made, 2 unchanged\n", run().errors());
        assertTrue(Files.readString(out("bo.md")).contains("Bo Øk"));
        assertEquals(ALL_UNCHANGED, run().errors());
    }

    @Test
    void a_letter_that_is_gone_is_made_again_and_an_edited_one_is_kept() throws IOException {
        run();
        Files.delete(out("anna.txt"));
        Files.writeString(out("bo.md"), "My own words.");
        Ran ran = run();
        assertTrue(ran.errors().contains("was edited by hand"), ran.errors());
        assertTrue(
                ran.errors().endsWith("letter: 1 letter made, 1 unchanged, 1 failed\n"),
                ran.errors());
        assertTrue(Files.exists(out("anna.txt")));
        assertEquals("My own words.", Files.readString(out("bo.md")));
        Ran again = run();
        assertTrue(again.errors().contains("was edited by hand"), again.errors());
        assertEquals("letter: 1 letter made, 2 unchanged\n", run("--force").errors());
    }

    @Test
    void a_letter_that_stands_in_another_directory_is_made_in_this_one() throws IOException {
        run();
        String before = Files.readString(out("bo.md"));
        letters = directory.resolve("other");
        assertEquals("letter: 3 letters made\n", run().errors());
        assertEquals(before, Files.readString(out("bo.md")));
        assertEquals(ALL_UNCHANGED, run().errors());
    }

    @Test
    void a_template_that_has_changed_changes_all() throws IOException {
        Path mine = Files.createDirectories(directory.resolve("t/mine"));
        Files.writeString(mine.resolve("template.yaml"), "description: Mine\n");
        Path body = Files.writeString(mine.resolve("body.en.mustache"), "I am {{basics.name}}.\n");
        String[] options = {"--template-path", mine.getParent().toString(), "-t", "mine"};
        assertEquals("letter: 3 letters made\n", lastLine(run(options)));
        assertEquals(ALL_UNCHANGED, lastLine(run(options)));
        Files.writeString(body, "My name is {{basics.name}}.\n");
        assertEquals("letter: 3 letters made\n", lastLine(run(options)));
    }

    @Test
    void so_does_every_option_that_goes_into_letters() throws IOException {
        run();
        for (String[] options :
                List.of(
                        new String[] {"--date", "2025-01-01"},
                        new String[] {"--set", "letter.motivation=Another."},
                        new String[] {"--width", "40"},
                        new String[] {"--redact"},
                        new String[] {"--layout", "bare"},
                        new String[] {"--strict"})) {
            assertEquals("letter: 3 letters made\n", lastLine(run(options)), options[0]);
        }
    }

    @Test
    void an_interrupted_run_goes_on_where_it_stopped() throws IOException {
        run();
        List<String> lines = Files.readAllLines(report);
        Files.writeString(report, lines.get(0) + "\n" + lines.get(1).substring(0, 50));
        Files.delete(out("cem.md"));
        assertEquals("letter: 2 letters made, 1 unchanged\n", run().errors());
        assertEquals(3, lines().size());
        assertEquals(ALL_UNCHANGED, run().errors());
    }

    @Test
    void a_run_of_the_first_rows_keeps_what_is_known_of_the_others() throws IOException {
        run();
        List<String> before = Files.readAllLines(report);
        file("anna.yaml", PROFILE.replace("Anna Berg", "Anna Borg"));
        assertEquals("letter: 1 letter made\n", run("--first", "1").errors());
        assertEquals(List.of("bo", "cem", "anna"), names());
        assertEquals(before.subList(1, 3), Files.readAllLines(report).subList(0, 2));
        assertEquals(ALL_UNCHANGED, run().errors());
        assertEquals(List.of("anna", "bo", "cem"), names());
    }

    @Test
    void shards_in_turn_fill_one_report() throws IOException {
        many(40);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i <= 3; i++) {
                run("--shard", i + "/3");
            }
        }
        assertEquals(40, names().size());
        assertEquals("letter: 0 letters made, 40 unchanged\n", run().errors());
    }

    @Test
    void reports_of_shards_one_behind_another_are_the_report_of_all() throws IOException {
        many(20);
        StringBuilder together = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            report = directory.resolve(i + ".jsonl");
            run("--shard", i + "/3");
            together.append(Files.readString(report));
        }
        report = Path.of(file("all.jsonl", together.toString()));
        assertEquals("letter: 0 letters made, 20 unchanged\n", run().errors());
    }

    @Test
    void a_row_that_the_list_no_longer_has_is_forgotten_by_the_run_that_would_have_made_it()
            throws IOException {
        run();
        list = file("list.csv", "profile,formats\nanna.yaml,\"md,txt\"\ncem.yaml,\n");
        run("--first", "1");
        assertEquals(List.of("bo", "cem", "anna"), names());
        for (int i = 1; i <= 2; i++) {
            run("--shard", i + "/2");
        }
        assertEquals(List.of("anna", "cem"), names().stream().sorted().toList());
        list = file("list.csv", "profile,formats\nanna.yaml,\"md,txt\"\n");
        run("--first", "2");
        assertEquals(List.of("anna"), names());
    }

    @Test
    void a_row_without_a_name_is_kept_by_its_number() throws IOException {
        list = file("list.csv", "profile\nnone.yaml\nanna.yaml\nno.yaml\n");
        run();
        assertEquals(List.of("", "anna", ""), names());
        list = file("list.csv", "profile\nbo.yaml\nanna.yaml\nno.yaml\n");
        assertEquals("letter: 1 letter made\n", run("--first", "1").errors());
        assertEquals(List.of("anna", "", "bo"), names());
        run("--first", "2");
        assertEquals(List.of("", "bo", "anna"), names());
    }

    @Test
    void a_part_goes_on_from_an_interrupted_run_with_whole_lines_and_each_name_once()
            throws IOException {
        run();
        String first = Files.readString(report);
        String bo = first.lines().toList().get(1);
        // A full disk cut a line off, then there was room again; last, the run was interrupted.
        String wrong = bo.substring(0, 40) + bo.replace("\"bo\"", "\"bo-2\"");
        String last = bo.replace("\"row\":2", "\"row\":5");
        Files.writeString(report, first + wrong + "\n" + last + "\n" + bo.substring(0, 60));
        assertEquals("letter: 0 letters made, 1 unchanged\n", run("--first", "1").errors());
        assertEquals(List.of("cem", "bo", "anna"), names());
        assertEquals("5", text(lines().get(1), "row"));
        assertEquals(ALL_UNCHANGED, run().errors());
    }

    @Test
    void a_name_that_json_escapes_stays_in_its_shard() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            file("a\"" + i + ".yaml", PROFILE);
            rows.append("{\"profile\":\"a\\\"").append(i).append(".yaml\"}\n");
        }
        list = file("list.jsonl", rows.toString());
        run();
        for (int i = 1; i <= 3; i++) {
            run("--shard", i + "/3");
            assertEquals(12, names().size());
        }
    }

    @Test
    void a_new_row_of_the_name_of_one_that_is_unchanged_does_not_take_its_file()
            throws IOException {
        run();
        String before = Files.readString(out("bo.md"));
        list = file("list.csv", "profile,output\nbo.yaml,\ncem.yaml,BO\n");
        Ran ran = run();
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("'BO.md' is the name of letter 1 already"), ran.errors());
        assertEquals(before, Files.readString(out("bo.md")));
        assertFalse(Files.exists(out("BO.md")));
    }

    @Test
    void whom_a_replaced_target_names_goes_into_what_is_redacted() throws IOException {
        file("t.yaml", "name: X\nkind: school\n");
        list = file("list.csv", "profile,target\nanna.yaml,t.yaml\n");
        run("--redact");
        assertEquals("letter: 0 letters made, 1 unchanged\n", lastLine(run("--redact")));
        file("anna.yaml", PROFILE.replace("school}", "school, recipient: {name: Ada Ng}}"));
        assertEquals("letter: 1 letter made\n", lastLine(run("--redact")));
    }

    @Test
    void a_warning_with_the_list_does_not_keep_old_lines() throws IOException {
        list = file("list.yaml", "shoes: blue\nletters: [{profile: '*.yaml'}]\n");
        file("list.yaml", "shoes: blue\nletters: [{profile: ['anna.yaml', '[bc]*.yaml']}]\n");
        run();
        Ran ran = run();
        assertTrue(ran.errors().endsWith(ALL_UNCHANGED), ran.errors());
        assertEquals(3, lines().size());
    }

    @Test
    void a_report_that_cannot_be_written_is_told() throws IOException {
        Files.createDirectories(report);
        Ran ran = run();
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.errors().contains("the report cannot be written: "), ran.errors());
    }

    @Test
    void why_a_report_cannot_be_written_is_told() throws IOException {
        report = Path.of(file("notes.txt", "mine\n"), "report.jsonl");
        Ran ran = run();
        assertEquals(Exit.IO, ran.exit());
        assertTrue(
                ran.errors()
                        .contains(
                                "the report cannot be written:"
                                        + " a file stands where a directory is needed"),
                ran.errors());
    }

    @Test
    void a_rehearsal_reads_a_report_and_writes_none() throws IOException {
        assertEquals("letter: 3 letters would be made\n", lastLine(run("--dry-run")));
        assertFalse(Files.exists(report));
        run();
        String before = Files.readString(report);
        assertEquals("letter: 0 letters would be made, 3 unchanged\n", lastLine(run("--dry-run")));
        assertEquals(before, Files.readString(report));
    }

    @Test
    void a_report_never_takes_the_place_of_anything_else() throws IOException {
        String before = Files.readString(Path.of(list));
        report = Path.of(list);
        Ran ran = run();
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.errors().contains("holds something else, which would be lost"));
        String there = report.toString();
        assertEquals(
                Exit.IO,
                Ran.letter("batch", list, "-o", out("").toString(), "--report", there).exit());
        assertEquals(before, Files.readString(report));
        assertFalse(Files.exists(letters));
    }

    @Test
    void a_report_that_another_run_is_writing_is_not_written() throws IOException {
        run();
        String before = Files.readString(report);
        try (FileChannel other = FileChannel.open(report, StandardOpenOption.WRITE)) {
            other.lock();
            Ran ran = run("--shard", "1/2");
            assertEquals(Exit.IO, ran.exit());
            assertTrue(ran.errors().contains(": another run is writing it"), ran.errors());
        }
        assertEquals(before, Files.readString(report));
        assertEquals(ALL_UNCHANGED, run().errors());
    }

    @Test
    void a_full_disk_is_told_once_and_the_letters_are_made() {
        Ran ran = Ran.letter("batch", list, "-o", out("").toString(), "--report", "/dev/full");
        assertEquals(Exit.IO, ran.exit());
        assertEquals(1, ran.errors().split("the report cannot be written", -1).length - 1);
        assertTrue(ran.errors().endsWith("letter: 3 letters made\n"), ran.errors());
    }

    /** A list of so many letters. */
    private void many(int letters) throws IOException {
        StringBuilder rows = new StringBuilder("profile,output\n");
        for (int i = 0; i < letters; i++) {
            rows.append("anna.yaml,letter-").append(i).append('\n');
        }
        list = file("list.csv", rows.toString());
    }

    /** What the lines of the report are called, in their order. */
    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Node line : lines()) {
            names.add(text(line, "name"));
        }
        return names;
    }

    private Ran run(String... options) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "batch",
                                list,
                                "-o",
                                out("").toString(),
                                "--report",
                                report.toString(),
                                "--skip-unchanged"));
        all.addAll(List.of(options));
        return Ran.with(Map.of(), "", all.toArray(String[]::new));
    }

    private static String lastLine(Ran ran) {
        List<String> lines = ran.errors().lines().toList();
        return lines.get(lines.size() - 1) + "\n";
    }

    private Path out(String name) {
        return letters.resolve(name);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private List<Node> lines() throws IOException {
        List<Node> lines = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            lines.add(
                    Documents.read("report", line.getBytes(UTF_8), Syntax.JSON)
                            .value()
                            .orElseThrow());
        }
        return lines;
    }

    private static List<Node> items(Node line, String key) {
        return ((ListNode) line.get(key).orElseThrow()).items();
    }

    private static String text(Node line, String key) {
        return ((ScalarNode) line.get(key).orElseThrow()).text();
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import letter.diagnostic.Exit;
import letter.document.Documents;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.document.Syntax;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What comes of a job list: which letters, which complaints, which end. */
class BatchCommandTest {
    private static final String PROFILE =
            """
            basics: {name: Anna Berg}
            letter: {motivation: I want to learn why models fail.}
            target: {name: Winter School, kind: school}
            """;

    @TempDir Path directory;

    @Test
    void makes_a_letter_of_every_row() throws IOException {
        Ran ran = batch(list(row("Anna Berg"), row("Иван Петров")));
        assertEquals("letter: 2 letters made\n", ran.errors());
        assertEquals("", ran.output());
        assertEquals(Exit.OK, ran.exit());
        assertEquals(List.of("anna-berg-smiles.md", "иван-петров-smiles.md"), names(out()));
        String letter = Files.readString(out().resolve("anna-berg-smiles.md"));
        assertTrue(letter.startsWith("**Anna Berg**\n\n20 April 2025\n"), letter);
    }

    @Test
    void the_same_list_is_the_same_in_every_format() throws IOException {
        file("anna.yaml", PROFILE);
        file("bo.yaml", PROFILE.replace("Anna Berg", "Bo Ek"));
        List<Map<String, String>> made = new ArrayList<>();
        for (String list :
                List.of(
                        file("l.yaml", "letters: [{profile: [anna.yaml, bo.yaml], formats: txt}]"),
                        file(
                                "l.json",
                                "{\"letters\":[{\"profile\":\"[ab]*.yaml\",\"formats\":[\"txt\"]}]}"),
                        file("l.csv", "profile;formats\nanna.yaml;txt\nbo.yaml;txt\n"),
                        file(
                                "l.jsonl",
                                "{\"profile\":\"anna.yaml\",\"formats\":[\"txt\"]}\n"
                                        + "{\"profile\":\"bo.yaml\",\"formats\":\"txt\"}"))) {
            Path out = directory.resolve("out-" + made.size());
            Ran ran = Ran.letter("batch", list, "-o", out.toString());
            assertEquals(Exit.OK, ran.exit(), ran.errors());
            made.add(files(out));
        }
        assertEquals(List.of("anna.txt", "bo.txt"), List.copyOf(made.get(0).keySet()));
        assertEquals(1, made.stream().distinct().count());
    }

    @Test
    void a_bad_row_harms_only_itself_and_is_told_with_its_place() throws IOException {
        String list = list(row("Anna"), "{\"basics\": {\"nmae\": \"X\"}}", "not json", row("Bo"));
        Ran ran = batch(list);
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals(List.of("anna-smiles.md", "bo-smiles.md"), names(out()));
        assertTrue(
                ran.errors().contains("list.jsonl:2:13: error: unknown key 'nmae'"), ran.errors());
        assertTrue(ran.errors().contains("list.jsonl:3:1: error: "), ran.errors());
        assertTrue(ran.errors().endsWith("letter: 2 letters made, 2 failed\n"), ran.errors());
    }

    @Test
    void a_row_without_a_name_is_told_what_is_wrong_with_it_and_not_with_its_file()
            throws IOException {
        Ran ran = batch(list("{\"target\": {\"name\": \"X\"}}"));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertFalse(ran.errors().contains("UNNAMED_OUTPUT"), ran.errors());
        assertTrue(ran.errors().contains("MISSING_FIELD"), ran.errors());
    }

    @Test
    void a_row_without_a_target_is_told_with_its_line() throws IOException {
        String list = file("l.csv", "basics.name,target.name\nAnna,X\nBo,\nCem,\n");
        Ran ran = batch(list);
        String told = ": error: nothing says what the letter is for [MISSING_TARGET]\n";
        assertTrue(ran.errors().contains("l.csv:3:1" + told), ran.errors());
        assertTrue(ran.errors().contains("l.csv:4:1" + told), ran.errors());
    }

    @Test
    void a_file_that_a_row_names_and_that_is_not_there_is_told_where_it_is_named()
            throws IOException {
        file("anna.yaml", PROFILE);
        Ran ran = batch(file("l.csv", "profile\nnone.yaml\nanna.yaml\n"));
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.errors().contains("l.csv:2:1: error: "), ran.errors());
        assertEquals(List.of("anna.md"), names(out()));
    }

    @Test
    void what_a_row_says_goes_over_its_files_and_options_go_over_all() throws IOException {
        file("anna.yaml", PROFILE);
        file("with.yaml", "basics: {phone: '2', email: b@x.org, label: Second}\n");
        String list =
                file(
                        "l.jsonl",
                        "{\"profile\":\"anna.yaml\",\"basics\":{\"phone\":\"1\",\"email\":\"a@x.org\","
                                + "\"label\":\"First\"}}");
        Ran ran =
                batch(
                        list,
                        "--with",
                        directory.resolve("with.yaml").toString(),
                        "--set",
                        "basics.email=c@x.org",
                        "--date",
                        "2024-01-02");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        String letter = files(out()).get("anna.md");
        assertTrue(letter.contains("c@x.org"), letter);
        assertFalse(letter.contains("a@x.org") || letter.contains("b@x.org"), letter);
        assertTrue(letter.contains("2 January 2024"), letter);
    }

    @Test
    void an_override_of_null_removes_and_one_of_a_row_stands_before_that_of_all()
            throws IOException {
        file("anna.yaml", PROFILE.replace("Berg}", "Berg, email: a@x.org, phone: '123456'}"));
        batch(
                file(
                        "l.yaml",
                        """
                        defaults: {date: 2025-01-01, overrides: {basics: {phone: '999999'}}}
                        letters:
                          - {profile: anna.yaml}
                          - profile: anna.yaml
                            output: other
                            date: 2025-02-02
                            overrides: {basics: {email: null, phone: '777777'}}
                        """));
        Map<String, String> made = files(out());
        assertTrue(made.get("anna.md").contains("999999"), made.toString());
        assertTrue(made.get("anna.md").contains("1 January 2025"), made.toString());
        assertTrue(made.get("other.md").contains("777777"), made.toString());
        assertTrue(made.get("other.md").contains("2 February 2025"), made.toString());
        assertFalse(made.get("other.md").contains("a@x.org"), made.toString());
    }

    @Test
    void a_profile_and_a_target_may_lie_under_every_row() throws IOException {
        String anna = file("anna.yaml", PROFILE);
        String list =
                file("t.jsonl", "{\"target\":{\"name\":\"A\"}}\n{\"target\":{\"name\":\"B\"}}\n");
        Ran ran = batch(list, "--profile", anna, "--name", "{target.name}");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertEquals(List.of("a.md", "b.md"), names(out()));
    }

    @Test
    void a_base_without_fault_but_with_a_warning_harms_nothing() throws IOException {
        String anna = file("anna.yaml", PROFILE.replace("Berg}", "Berg, shoes: blue}"));
        Ran ran = batch(list("{\"target\":{\"name\":\"A\"}}"), "--profile", anna);
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertTrue(ran.errors().endsWith("letter: 1 letter made\n"), ran.errors());
    }

    @Test
    void letters_of_a_manifest_that_would_be_one_file_are_found_before_any_is_made()
            throws IOException {
        file("anna.yaml", PROFILE);
        Ran ran =
                batch(
                        file(
                                "l.yaml",
                                "letters:\n  - {profile: anna.yaml}\n"
                                        + "  - {profile: anna.yaml, output: ANNA}\n"));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(
                ran.errors().contains("l.yaml:3:5: error: 'ANNA.md' is the name of letter 1"),
                ran.errors());
        assertFalse(Files.exists(out()));
    }

    @Test
    void of_two_rows_of_a_stream_that_would_be_one_file_the_later_fails() throws IOException {
        Ran ran = batch(list(row("Anna"), row("ANNA"), row("Bo")));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("list.jsonl:2:1: error: 'anna-smiles.md'"), ran.errors());
        assertTrue(files(out()).get("anna-smiles.md").contains("**Anna**"));
        assertTrue(ran.errors().endsWith("letter: 2 letters made, 1 failed\n"), ran.errors());
    }

    @Test
    void validate_first_writes_nothing_unless_all_can_be_made() throws IOException {
        Ran ran = batch(list(row("Anna"), "{}"), "--validate-first");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().endsWith("letter: so nothing is written\n"), ran.errors());
        assertFalse(Files.exists(out()));
        Ran good = batch(list(row("Anna")), "--validate-first");
        assertEquals("letter: 1 letter would be made\nletter: 1 letter made\n", good.errors());
        assertEquals(Exit.OK, good.exit());
        assertEquals(List.of("anna-smiles.md"), names(out()));
    }

    @Test
    void validate_first_finds_a_letter_that_was_edited_by_hand_before_any_is_written()
            throws IOException {
        batch(list(row("Anna"), row("Bo")));
        Files.writeString(out().resolve("bo-smiles.md"), "My own words.");
        Map<String, String> before = files(out());
        String list = list(row("Anna"), row("Bo"), row("Cem"));
        String[] options = {"--validate-first", "--set", "letter.motivation=Another reason."};
        Ran ran = batch(list, options);
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals(
                out().resolve("bo-smiles.md")
                        + ": error: was edited by hand, or not written by letter [EDITED_BY_HAND]\n"
                        + "  hint: --force overwrites it; -o names another place\n"
                        + "letter: 2 letters would be made, 1 failed\n"
                        + "letter: so nothing is written\n",
                ran.errors());
        assertEquals(before, files(out()));
        assertEquals(Exit.OK, batch(list, "--validate-first", "--force").exit());
        assertEquals(3, names(out()).size());
    }

    @Test
    void validate_first_finds_a_file_in_the_place_of_a_directory() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("bo"), "");
        String list = list(row("Anna"), row("Bo"));
        Ran ran = batch(list, "--validate-first", "--name", "{basics.name}/{row}");
        assertEquals(Exit.IO, ran.exit());
        assertTrue(
                ran.errors()
                        .contains(
                                "cannot be written: a file stands where a directory is needed"
                                        + " [CANNOT_WRITE]"),
                ran.errors());
        assertEquals(List.of("bo"), names(out()));
    }

    @Test
    void validate_first_looks_at_no_file_where_letters_go_to_standard_output() throws IOException {
        Files.writeString(directory.resolve("anna-smiles.md"), "My own words.");
        Ran ran = Ran.letter("batch", list(row("Anna")), "-o", "-", "--validate-first");
        assertEquals(Exit.OK, ran.exit(), ran.errors());
    }

    @Test
    void validate_first_reads_standard_input_twice() throws IOException {
        String out = out().toString();
        Ran bad =
                Ran.with(
                        Map.of(),
                        row("Anna") + "\n{}\n",
                        "batch",
                        "-",
                        "-o",
                        out,
                        "--validate-first");
        assertEquals(Exit.PROBLEMS, bad.exit());
        assertFalse(Files.exists(out()));
        Ran good =
                Ran.with(Map.of(), row("Anna") + "\n", "batch", "-", "-o", out, "--validate-first");
        assertEquals(Exit.OK, good.exit(), good.errors());
        assertEquals(List.of("anna-smiles.md"), names(out()));
    }

    @Test
    void a_manifest_may_come_on_standard_input() throws IOException {
        String anna = file("anna.yaml", PROFILE);
        Ran ran =
                Ran.with(
                        Map.of(),
                        "letters: [{profile: " + anna + "}]\n",
                        "batch",
                        "-",
                        "--jobs-format",
                        "yaml",
                        "-o",
                        out().toString());
        assertEquals("letter: 1 letter made\n", ran.errors());
        assertEquals(List.of("anna.md"), names(out()));
    }

    @Test
    void a_warning_fails_its_letter_where_it_is_asked_to() throws IOException {
        String warned = row("Bo").replace("{\"name\"", "{\"shoes\":\"blue\",\"name\"");
        Ran ran = batch(list(row("Anna"), warned), "--strict");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertEquals(List.of("anna-smiles.md"), names(out()));
        assertEquals(Exit.OK, batch(list(row("Anna"), warned)).exit());
        assertEquals(List.of("anna-smiles.md", "bo-smiles.md"), names(out()));
    }

    @Test
    void a_rehearsal_names_the_files_and_writes_none() throws IOException {
        Ran ran = batch(list(row("Anna"), row("Bo")), "--dry-run", "-f", "md,txt");
        assertEquals(
                Stream.of("anna-smiles.md", "anna-smiles.txt", "bo-smiles.md", "bo-smiles.txt")
                        .map(name -> out().resolve(name) + "\n")
                        .reduce("", String::concat),
                ran.output());
        assertEquals("letter: 2 letters would be made\n", ran.errors());
        assertFalse(Files.exists(out()));
    }

    @Test
    void only_the_first_rows_are_made_where_that_is_asked_for() throws IOException {
        batch(list(row("A"), row("B"), row("C")), "--first", "2");
        assertEquals(List.of("a-smiles.md", "b-smiles.md"), names(out()));
    }

    @Test
    void shards_together_make_and_say_exactly_what_one_run_does() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(i % 7 == 3 ? "{\"basics\":{\"nmae\":\"" + i + "\"}}" : row("Anna " + i % 50));
        }
        String list = list(rows.toArray(String[]::new));
        Ran whole = batch(list);
        Map<String, String> once = files(out());
        Map<String, String> together = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Path part = directory.resolve("part-" + i);
            Ran ran = Ran.letter("batch", list, "-o", part.toString(), "--shard", i + "/4");
            ran.errors().lines().filter(l -> l.contains(" error: ")).forEach(complaints::add);
            for (var made : files(part).entrySet()) {
                assertEquals(null, together.put(made.getKey(), made.getValue()), made.getKey());
            }
        }
        assertEquals(once, together);
        List<String> told =
                whole.errors().lines().filter(l -> l.contains(" error: ")).sorted().toList();
        assertEquals(told, complaints.stream().sorted().toList());
        assertEquals(16, told.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "3", "a/b", "1/0", "/", "1/4/2"})
    void a_shard_is_one_of_so_many(String shard) throws IOException {
        Ran ran = batch(list(row("A")), "--shard", shard);
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("the third of sixteen is 3/16"), ran.errors());
    }

    @Test
    void prints_a_line_of_json_for_each_letter() throws IOException {
        Ran ran = Ran.with(Map.of(), row("Zoë \"Z\" Ng"), "batch", "-", "-o", "-", "-f", "md,txt");
        List<String> lines = ran.output().lines().toList();
        assertEquals(2, lines.size(), ran.output());
        Node first = json(lines.get(0));
        assertEquals("zoë-z-ng-smiles.md", text(first, "name"));
        assertEquals("md", text(first, "format"));
        assertTrue(text(first, "text").startsWith("**Zoë \"Z\" Ng**\n\n"), ran.output());
        assertEquals("txt", text(json(lines.get(1)), "format"));
        assertEquals("letter: 1 letter made\n", ran.errors());
    }

    @Test
    void keeps_a_letter_that_was_edited_by_hand_and_makes_the_others() throws IOException {
        String list = list(row("Anna"), row("Bo"));
        batch(list);
        Files.writeString(out().resolve("anna-smiles.md"), "My own words.");
        Ran ran = batch(list, "--set", "letter.motivation=Another reason.");
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("was edited by hand"), ran.errors());
        assertTrue(ran.errors().endsWith("letter: 1 letter made, 1 failed\n"), ran.errors());
        assertEquals("My own words.", files(out()).get("anna-smiles.md"));
        assertTrue(files(out()).get("bo-smiles.md").contains("Another reason."));
        assertEquals(Exit.OK, batch(list, "--force").exit());
        assertTrue(files(out()).get("anna-smiles.md").startsWith("**Anna**"));
    }

    @Test
    void names_another_target_that_slips_into_a_letter() throws IOException {
        String anna = file("anna.yaml", PROFILE.replace("models fail", "Castle School is for me"));
        file("a.yaml", "name: Castle School\nkind: school\n");
        file("b.yaml", "name: Harbour School\nkind: school\n");
        for (String list :
                List.of(
                        file("l.yaml", "letters: [{profile: anna.yaml, target: [a.yaml, b.yaml]}]"),
                        file("l.csv", "target\na.yaml\nb.yaml\n"),
                        file("n.csv", "target.name\nCastle School\nHarbour School\n"))) {
            boolean manifest = list.endsWith("yaml");
            Ran ran = manifest ? batch(list) : batch(list, "--profile", anna);
            assertTrue(ran.errors().contains("[OTHER_TARGET]"), list + ran.errors());
        }
    }

    @Test
    void links_lead_to_where_letters_go() throws IOException {
        Path real = Files.createDirectory(directory.resolve("real"));
        Files.createSymbolicLink(out(), real);
        assertEquals(Exit.OK, batch(list(row("Anna"))).exit());
        assertEquals(List.of("anna-smiles.md"), names(real));
    }

    @Test
    void a_file_in_the_place_of_a_directory_fails_the_rows_that_go_there() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("anna"), "");
        Ran ran = batch(list(row("Anna"), row("Bo")), "--name", "{basics.name}/{row}");
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.errors().contains("[CANNOT_WRITE]"), ran.errors());
        assertTrue(ran.errors().endsWith("letter: 1 letter made, 1 failed\n"), ran.errors());
    }

    @Test
    void a_list_that_is_not_there_is_told() {
        Ran ran = Ran.letter("batch", directory.resolve("none.csv").toString(), "-o", "x");
        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.errors().contains("none.csv: error: "), ran.errors());
    }

    @Test
    void says_where_letters_go_only_where_the_list_is_a_file_of_letters() throws IOException {
        Ran ran = Ran.letter("batch", list(row("Anna")));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("name a directory: -o letters/"), ran.errors());
        file("anna.yaml", PROFILE);
        assertEquals(
                Exit.OK,
                Ran.letter("batch", file("l.yaml", "letters: [{profile: anna.yaml}]")).exit());
        assertTrue(Files.exists(directory.resolve("anna.md")));
    }

    @Test
    @Timeout(20)
    void files_that_a_pipe_names_lie_where_letter_is_called()
            throws IOException, InterruptedException {
        String pipe = Pipe.of(directory, "list", "letters: [{profile: profiles/zoe.yaml}]\n");
        String letters = directory.resolve("letters").toString();
        Ran ran = Ran.letter("batch", pipe, "--jobs-format", "yaml", "-o", letters);
        assertEquals(Exit.OK, ran.exit(), ran.errors());
        assertTrue(Files.exists(directory.resolve("letters/zoe.md")), ran.errors());
    }

    @Test
    void a_directory_is_no_list() {
        Ran ran = Ran.letter("batch", directory.toString());
        assertEquals(Exit.USAGE, ran.exit());
        assertEquals(
                "letter: error: '"
                        + directory
                        + "' is a directory [BAD_USAGE]\n     | "
                        + directory
                        + "\n     | ^\n  hint: name the list in it: letters.yaml\n",
                ran.errors());
    }

    @Test
    void what_is_asked_for_has_to_fit_together() throws IOException {
        String list = list(row("Anna"));
        assertEquals(Exit.USAGE, batch(list, "--skip-unchanged").exit());
        assertEquals(Exit.USAGE, batch(list, "--first", "0").exit());
        assertEquals(Exit.USAGE, batch(list, "--name", "../x").exit());
        assertEquals(Exit.USAGE, batch(list, "--name", "{row}.md", "-f", "txt").exit());
        assertEquals(Exit.USAGE, batch(list, "--jobs-format", "xml").exit());
        assertEquals(Exit.USAGE, batch(file("list.txt", ""), "-f", "txt").exit());
        assertFalse(Files.exists(out()));
    }

    @Test
    void what_is_wrong_with_one_file_is_told_once_and_no_more_than_anybody_reads()
            throws IOException {
        file("bad.yaml", "basics: {nmae: A}\n");
        String twice = file("twice.csv", "profile\nbad.yaml\nbad.yaml\n");
        String once = batch(twice).errors();
        assertEquals(1, once.split("'nmae'", -1).length - 1, once);
        String[] rows = new String[150];
        Arrays.fill(rows, "{\"basics\":{\"nmae\":\"A\"}}");
        Ran ran = batch(list(rows));
        assertEquals(100, ran.errors().split(": error: ", -1).length - 1);
        assertTrue(ran.errors().contains(" more like these\n"), ran.errors());
        assertTrue(ran.errors().endsWith("letter: 0 letters made, 150 failed\n"), ran.errors());
    }

    @Test
    void complaints_come_as_json_where_programs_ask_for_them() throws IOException {
        Ran ran = batch(list("{}", row("Anna")), "--diagnostics", "json");
        for (String line : ran.errors().lines().toList()) {
            json(line);
        }
        assertTrue(ran.errors().contains("\"line\":1"), ran.errors());
    }

    private Ran batch(String list, String... options) {
        List<String> all = new ArrayList<>(List.of("batch", list, "-o", out().toString()));
        all.addAll(List.of(options));
        return Ran.letter(all.toArray(String[]::new));
    }

    private Path out() {
        return directory.resolve("out");
    }

    private String list(String... rows) throws IOException {
        return file("list.jsonl", String.join("\n", rows) + "\n");
    }

    private static String row(String name) {
        return "{\"basics\":{\"name\":\""
                + name.replace("\"", "\\\"")
                + "\"},\"letter\":{\"motivation\":\"I want to learn why models fail.\"},"
                + "\"target\":{\"name\":\"SMILES\",\"kind\":\"school\"}}";
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        return List.copyOf(files(folder).keySet());
    }

    /** The letters in a directory, by name. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(".letters")) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static String text(Node line, String key) {
        return ((ScalarNode) line.get(key).orElseThrow()).text();
    }

    private static Node json(String line) {
        return Documents.read("line", line.getBytes(UTF_8), Syntax.JSON).value().orElseThrow();
    }
}

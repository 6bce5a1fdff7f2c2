package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.Fixtures;
import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class DocumentsTest {
    @TempDir Path directory;

    /** What is wrong with the text of a document, each as a pair of files. */
    @TestFactory
    Stream<DynamicTest> says_what_is_no_yaml_or_json() throws IOException {
        return Fixtures.in("document").stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () ->
                                                Fixtures.check(
                                                        file, Fixtures.read(file).diagnostics())));
    }

    @Test
    void takes_scalars_as_the_text_that_stands_there() {
        MapNode map =
                (MapNode)
                        yaml(
                                "a: 012\nb: no\nc: 2024-05-01\nd: +4917\ne: 12:30\nf: 1_000\ng: 0x1F\n");
        assertEquals("012", text(map, "a"));
        assertEquals("no", text(map, "b"));
        assertEquals("2024-05-01", text(map, "c"));
        assertEquals("+4917", text(map, "d"));
        assertEquals("12:30", text(map, "e"));
        assertEquals("1_000", text(map, "f"));
        assertEquals("0x1F", text(map, "g"));
    }

    @Test
    void keeps_json_numbers_and_words_as_they_are_written() {
        Node node = json("{\"a\": 1.50, \"b\": true, \"c\": 1e400, \"d\": \"http:\\/\\/x\"}");
        MapNode map = assertInstanceOf(MapNode.class, node);
        assertEquals("1.50", text(map, "a"));
        assertEquals("true", text(map, "b"));
        assertEquals("1e400", text(map, "c"));
        assertEquals("http://x", text(map, "d"));
    }

    @Test
    void knows_nothing_from_the_words_for_it() {
        MapNode map = (MapNode) yaml("a:\nb: ~\nc: null\nd: 'null'\ne: Null\n");
        assertInstanceOf(NullNode.class, map.get("a").orElseThrow());
        assertInstanceOf(NullNode.class, map.get("b").orElseThrow());
        assertInstanceOf(NullNode.class, map.get("c").orElseThrow());
        assertEquals("null", text(map, "d"));
        assertEquals("Null", text(map, "e"), "a person can be called so");
    }

    @Test
    void counts_columns_as_an_editor_does() {
        MapNode yaml = (MapNode) yaml("\uFEFF{😀😀: 👩‍👩‍👧, b: c}\n");
        assertEquals(2, yaml.members().get(0).keyAt().column());
        assertEquals(6, yaml.members().get(0).value().at().column());
        assertEquals(13, yaml.members().get(1).keyAt().column());
        MapNode json = (MapNode) json("{\"😀\": \"😀\",\r\n \"b\": 1}");
        assertEquals(7, json.members().get(0).value().at().column());
        assertEquals(2, json.members().get(1).keyAt().line());
        assertEquals(2, json.members().get(1).keyAt().column());
    }

    @Test
    void gives_an_alias_its_own_place() {
        MapNode map = (MapNode) yaml("a: &x one\nb: *x\n");
        assertEquals("one", text(map, "b"));
        assertEquals(2, map.get("b").orElseThrow().at().line());
    }

    @Test
    void says_which_file_may_be_meant_by_one_that_is_missing() throws IOException {
        Files.writeString(directory.resolve("anna.yaml"), "a: b");
        Files.createDirectory(directory.resolve("annas.yaml"));
        String meant = "did you mean '" + directory.resolve("anna.yaml") + "'?";
        assertEquals(meant, hint("ana.yaml"));
        assertEquals(meant, hint("Anna.yml"));
        assertEquals(meant, hint("anna.json"));
        assertEquals(meant, hint("anna"));
    }

    @Test
    void says_how_to_start_where_no_file_may_be_meant() throws IOException {
        Files.writeString(directory.resolve("anna.yaml"), "a: b");
        String start = "'letter init' makes a profile, targets and a job list to begin with";
        assertEquals(start, hint("profile.yaml"));
        assertEquals(start, hint("nowhere/anna.yaml"));
    }

    private String hint(String name) {
        return only(Documents.read(directory.resolve(name))).hint().orElseThrow();
    }

    @Test
    void says_why_a_file_cannot_be_read() throws IOException {
        assertEquals(
                "'x/y.yaml' does not exist", only(Documents.read(Path.of("x/y.yaml"))).message());
        Diagnostic folder = only(Documents.read(directory));
        assertEquals(Code.CANNOT_READ, folder.code());
        assertTrue(folder.message().endsWith("is a directory, not a file"), folder.message());
    }

    @Test
    void reads_no_more_than_a_document_can_need() throws IOException {
        Path endless = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(endless));
        assertEquals(Code.TOO_LARGE, only(Documents.read(endless)).code());
        Path large = directory.resolve("large.yaml");
        Files.write(large, new byte[TextFile.MAX_BYTES + 1]);
        assertEquals(Code.TOO_LARGE, only(Documents.read(large)).code());
    }

    @Test
    void points_at_the_first_byte_that_is_not_utf_8() {
        byte[] latin = "a: é\nb: café\n".getBytes(StandardCharsets.UTF_8);
        latin[latin.length - 3] = (byte) 0xE9;
        latin[latin.length - 2] = '!';
        Diagnostic found = only(Documents.read("x.yaml", latin, Syntax.YAML));
        assertEquals(
                "x.yaml:2:7: error: the byte 0xE9 is not UTF-8 [BAD_ENCODING]\n"
                        + "  hint: save the file as UTF-8\n",
                Fixtures.print(List.of(found)));
    }

    @Test
    void takes_a_replacement_character_that_was_written_as_one() {
        assertEquals("\uFFFD", text((MapNode) yaml("a: \uFFFD\n"), "a"));
    }

    @Test
    void names_utf_16_and_binary_files() {
        byte[] wide = "a: b".getBytes(StandardCharsets.UTF_16);
        assertEquals(
                "the file is in UTF-16, not in UTF-8",
                only(Documents.read("x", wide, Syntax.YAML)).message());
        byte[] nul = {'a', ':', ' ', 0};
        Diagnostic found = only(Documents.read("x", nul, Syntax.YAML));
        assertEquals(Code.BAD_ENCODING, found.code());
        assertEquals(4, found.at().column());
    }

    @Test
    void bounds_what_hostile_files_cost() {
        int many = 100_000;
        List<String> deep =
                List.of(
                        "[".repeat(many),
                        "[".repeat(many) + "]".repeat(many),
                        "- ".repeat(many) + "x",
                        "{a: ".repeat(many),
                        "a: " + "{? ".repeat(many),
                        "? ".repeat(many));
        for (String text : deep) {
            Diagnostic found = quickly(text, Syntax.YAML);
            assertEquals(Code.TOO_LARGE, found.code(), text.substring(0, 10));
            assertTrue(found.at().hasLine());
        }
        assertEquals(Code.TOO_LARGE, quickly("[".repeat(many), Syntax.JSON).code());
        assertEquals(Code.TOO_LARGE, quickly("{\"a\":".repeat(many), Syntax.JSON).code());
        String repeated = "- &a " + "x".repeat(many) + "\n" + "- *a\n".repeat(many);
        assertEquals(Code.TOO_LARGE, quickly(repeated, Syntax.YAML).code());
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertEquals(Code.BAD_SYNTAX, quickly(bomb, Syntax.YAML).code());
        assertEquals(Code.BAD_SYNTAX, quickly("k".repeat(many) + ": v\n", Syntax.YAML).code());
    }

    @Test
    void reads_a_text_that_goes_on_over_very_many_lines_quickly() {
        int many = 200_000;
        String lines = "\n b".repeat(many);
        String joined = "a" + " b".repeat(many);
        for (String quote : List.of("", "'", "\"")) {
            String text = "k: " + quote + "a" + lines + quote + "\n";
            ScalarNode read =
                    (ScalarNode) readQuickly(text, Syntax.YAML).value().get().get("k").get();
            assertEquals(joined, read.text());
        }
    }

    private static Diagnostic quickly(String text, Syntax syntax) {
        return readQuickly(text, syntax).diagnostics().get(0);
    }

    private static Result<Node> readQuickly(String text, Syntax syntax) {
        return org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> read(text, syntax));
    }

    private static Result<Node> read(String text, Syntax syntax) {
        return Documents.read("x", text.getBytes(StandardCharsets.UTF_8), syntax);
    }

    private static Node yaml(String text) {
        return read(text, Syntax.YAML).value().orElseThrow();
    }

    private static Node json(String text) {
        return read(text, Syntax.JSON).value().orElseThrow();
    }

    private static String text(MapNode map, String key) {
        return assertInstanceOf(ScalarNode.class, map.get(key).orElseThrow()).text();
    }

    private static Diagnostic only(Result<Node> result) {
        assertEquals(1, result.diagnostics().size(), result.toString());
        return result.diagnostics().get(0);
    }
}

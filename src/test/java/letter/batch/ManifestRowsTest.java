package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.Fixtures;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.document.Syntax;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a manifest stands for; and, as pairs of files, what is said of one that is wrong. */
class ManifestRowsTest {
    @TempDir Path directory;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("a.yaml", "b.yaml", "t/x.yaml", "t/y.yaml", "[z].yaml")) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    static List<Path> manifests() throws IOException {
        return Fixtures.in("batch");
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void says_what_is_wrong_with_a_manifest(Path manifest) throws IOException {
        Node document = Fixtures.read(manifest).value().orElseThrow();
        Path nowhere = directory.resolve("nowhere");
        Fixtures.check(manifest, ManifestRows.of(document, nowhere).diagnostics());
    }

    @Test
    void every_profile_goes_to_every_target() throws IOException {
        assertEquals(
                List.of(
                        "1 a.yaml t/x.yaml",
                        "2 a.yaml t/y.yaml",
                        "3 b.yaml t/x.yaml",
                        "4 b.yaml t/y.yaml"),
                rows("letters: [{profile: '[ab].yaml', target: [t/x.yaml, 't/[y].yaml']}]"));
    }

    @Test
    void what_an_entry_says_stands_before_what_holds_for_all() throws IOException {
        assertEquals(
                List.of("1 a.yaml t/x.yaml", "2 b.yaml t/x.yaml", "3 a.yaml t/y.yaml"),
                rows(
                        """
                        defaults: {profile: a.yaml, target: t/x.yaml}
                        letters:
                          - {formats: md}
                          - {profile: b.yaml}
                          - {target: t/y.yaml}
                        """));
    }

    @Test
    void a_name_with_brackets_is_itself_where_there_is_such_a_file() throws IOException {
        assertEquals(List.of("1 [z].yaml -"), rows("letters: [{profile: '[z].yaml'}]"));
    }

    @Test
    void a_pattern_takes_names_with_brackets_as_they_are() throws IOException {
        assertEquals(
                List.of("1 [z].yaml -", "2 a.yaml -", "3 b.yaml -"),
                rows("letters: [{profile: '*.yaml'}]"));
    }

    @Test
    void a_list_may_be_json() throws IOException {
        assertEquals(List.of("1 a.yaml -"), rows("{\"letters\": [{\"profile\": \"a.yaml\"}]}"));
    }

    @Test
    void knows_how_many_letters_there_are_in_all() throws IOException {
        Node document =
                document("letters: [{profile: '[ab].yaml', target: 't/*.yaml'}, {formats: md}]");
        try (Rows rows = ManifestRows.of(document, directory).value().orElseThrow()) {
            assertEquals(OptionalLong.of(5), rows.count());
        }
    }

    private List<String> rows(String manifest) throws IOException {
        List<String> all = new ArrayList<>();
        Result<ManifestRows> opened = ManifestRows.of(document(manifest), directory);
        assertEquals("", Fixtures.print(opened.diagnostics()));
        try (Rows rows = opened.value().orElseThrow()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                Entry entry = row.get().entry().value().orElseThrow();
                String profile = entry.profile().map(ScalarNode::text).orElse("-");
                String target = entry.target().map(ScalarNode::text).orElse("-");
                all.add(row.get().number() + " " + profile + " " + target);
            }
        }
        return all;
    }

    private static Node document(String text) {
        return Documents.read(Source.file("l", text), Syntax.YAML).value().orElseThrow();
    }
}

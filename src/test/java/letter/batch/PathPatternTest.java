package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

class PathPatternTest {
    @TempDir Path directory;

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of(
                        "anna.yaml",
                        "bo.yaml",
                        "bo.json",
                        ".private.yaml",
                        "sub/cem.yaml",
                        "sub/deep/dora.yaml",
                        "sub/.hidden.yaml",
                        ".git/config.yaml",
                        "lit[1]/eve.yaml",
                        "lit[1]/f[2].yaml")) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        Files.createDirectories(directory.resolve("folder.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    *.yaml,                 anna.yaml bo.yaml
                    bo.*,                   bo.json bo.yaml
                    ?o.yaml,                bo.yaml
                    [ab]*.yaml,             anna.yaml bo.yaml
                    "{anna,bo}.yaml",       anna.yaml bo.yaml
                    sub/*.yaml,             sub/cem.yaml
                    */*.yaml,               sub/cem.yaml lit[1]/eve.yaml lit[1]/f[2].yaml
                    "{sub,none}/*.yaml",    sub/cem.yaml
                    sub/**/*.yaml,          sub/cem.yaml sub/deep/dora.yaml
                    sub/**,                 sub/cem.yaml sub/deep/dora.yaml
                    .*.yaml,                .private.yaml
                    sub/.h*.yaml,           sub/.hidden.yaml
                    */.h*.yaml,             sub/.hidden.yaml
                    ./sub/*.yaml,           ./sub/cem.yaml
                    sub/../*.json,          sub/../bo.json
                    none/*.yaml,            ""
                    anna.yaml/*,            ""
                    none/**/*.yaml,         ""
                    lit[1]/*.yaml,          lit[1]/eve.yaml lit[1]/f[2].yaml
                    """)
    void names_the_files_that_match_in_order(String pattern, String names) throws IOException {
        List<String> sorted = new ArrayList<>(List.of(names.split(" ")));
        sorted.removeIf(String::isEmpty);
        sorted.sort(null);
        assertEquals(sorted, found(pattern));
    }

    @Test
    void two_stars_match_the_directory_itself_and_no_hidden_one() throws IOException {
        assertEquals(
                List.of(
                        "anna.yaml",
                        "bo.yaml",
                        "lit[1]/eve.yaml",
                        "lit[1]/f[2].yaml",
                        "sub/cem.yaml",
                        "sub/deep/dora.yaml"),
                found("**/*.yaml"));
    }

    @Test
    void goes_round_no_circle_of_links() throws IOException {
        Files.createSymbolicLink(directory.resolve("sub/up"), directory.resolve("sub"));
        assertEquals(List.of("sub/cem.yaml", "sub/deep/dora.yaml"), found("sub/**/*.yaml"));
    }

    @Test
    void takes_a_path_from_the_root_as_it_is() throws IOException {
        String folder = directory.toAbsolutePath().toString();
        assertEquals(
                List.of(folder + "/bo.json"), PathPattern.files(Path.of(""), folder + "/*.json"));
    }

    @Test
    void follows_links_to_files() throws IOException {
        Files.createSymbolicLink(directory.resolve("zoe.yaml"), directory.resolve("anna.yaml"));
        Files.createSymbolicLink(directory.resolve("gone.yaml"), directory.resolve("nowhere"));
        assertEquals(List.of("anna.yaml", "bo.yaml", "zoe.yaml"), found("*.yaml"));
    }

    @Test
    void a_file_of_that_very_name_is_no_pattern() {
        assertFalse(PathPattern.isPattern(directory, "lit[1]/f[2].yaml"));
        assertFalse(PathPattern.isPattern(directory, "none.yaml"));
        assertTrue(PathPattern.isPattern(directory, "lit[1]/f[3].yaml"));
    }

    @Test
    void a_bracket_that_is_not_closed_is_no_pattern() {
        assertThrows(PatternSyntaxException.class, () -> found("a[b.yaml"));
        assertThrows(PatternSyntaxException.class, () -> found("{a,b.yaml"));
    }

    private List<String> found(String pattern) throws IOException {
        return PathPattern.files(directory, pattern);
    }
}

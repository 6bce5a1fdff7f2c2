package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.Golden;
import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class SchemaCommandTest {
    private static final String MODELINE = "# yaml-language-server: $schema=";

    @ParameterizedTest
    @CsvSource({
        "profile, profiles/profile.schema.json",
        "target, profiles/target.schema.json",
        "jobs, profiles/jobs.schema.json"
    })
    void the_committed_schema_is_the_one_that_is_printed(String kind, Path committed) {
        Ran ran = Ran.letter("schema", kind);

        assertEquals(Exit.OK, ran.exit(), ran.errors());
        Golden.check(committed, ran.output());
    }

    @Test
    void prints_the_schema_of_profiles_where_none_is_named() {
        assertEquals(Ran.letter("schema", "profile").output(), Ran.letter("schema").output());
    }

    @Test
    void knows_no_other_kind() {
        Ran ran = Ran.letter("schema", "letter");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("no schema of a 'letter'"), ran.errors());
        assertEquals("", ran.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "examples/targets"})
    void editors_find_the_schema_of_each_sample(Path directory) throws IOException {
        String kind = directory.endsWith("targets") ? "target" : "profile";
        Path schema = Path.of("profiles", kind + ".schema.json");
        for (Path sample : samples(directory)) {
            String first = Files.readAllLines(sample).get(0);
            assertTrue(first.startsWith(MODELINE), sample + " does not name its schema");
            Path named = directory.resolve(first.substring(MODELINE.length())).normalize();
            assertEquals(schema, named, sample.toString());
        }
    }

    private static List<Path> samples(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}

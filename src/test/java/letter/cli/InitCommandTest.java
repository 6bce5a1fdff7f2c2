package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class InitCommandTest {
    @TempDir Path directory;

    @Test
    void what_it_writes_renders_as_it_is_without_a_complaint() {
        assertEquals(Exit.OK, Ran.letter("init", directory.toString()).exit());
        String profile = directory.resolve("profile.yaml").toString();
        Ran own = Ran.letter("generate", profile, "--strict");
        assertEquals("", own.errors());
        for (String target : new String[] {"summer-school", "job"}) {
            String file = directory.resolve("targets/" + target + ".yaml").toString();
            Ran ran = Ran.letter("generate", profile, "--to", file, "--strict");
            assertEquals(Exit.OK, ran.exit(), ran.errors());
        }
    }

    @Test
    void its_job_list_makes_letters_that_stand_up_to_a_check() {
        Ran.letter("init", directory.toString());
        String list = directory.resolve("letters.yaml").toString();

        Ran validated = Ran.letter("validate", "--strict", list);
        assertEquals(list + ": ok\n", validated.output());

        Ran made = Ran.letter("batch", "--strict", list);
        assertEquals("letter: 3 letters made\n", made.errors());
        assertEquals(Exit.OK, Ran.letter("check", list).exit());
    }

    @Test
    void it_writes_over_nothing() throws IOException {
        Files.writeString(directory.resolve("profile.yaml"), "mine");
        Ran ran = Ran.letter("init", directory.toString());
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("choose another directory"), ran.errors());
        assertEquals("mine", Files.readString(directory.resolve("profile.yaml")));
        assertTrue(Files.notExists(directory.resolve("targets")));
    }

    @Test
    void it_complains_once_of_all_that_is_there() throws IOException {
        Ran.letter("init", directory.toString());
        Ran again = Ran.letter("init", directory.toString());
        assertEquals(Exit.PROBLEMS, again.exit());
        String errors = again.errors();
        assertEquals(errors.indexOf("error:"), errors.lastIndexOf("error:"), errors);
        String said =
                directory.resolve("profile.yaml")
                        + ": error: is there already, as are '"
                        + directory.resolve("targets/summer-school.yaml")
                        + "', '";
        assertTrue(errors.startsWith(said), errors);
        assertTrue(errors.contains("jobs.schema.json' [FILE_EXISTS]"), errors);
    }

    @Test
    void the_editors_schema_lies_where_the_modelines_point() throws IOException {
        Ran.letter("init", directory.toString());
        for (String name : new String[] {"profile.yaml", "targets/job.yaml", "letters.yaml"}) {
            Path file = directory.resolve(name);
            String modeline = Files.readString(file).lines().findFirst().orElseThrow();
            String schema = modeline.substring(modeline.indexOf('=') + 1).strip();
            assertTrue(Files.exists(file.resolveSibling(schema)), modeline);
        }
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TemplatesCommandTest {
    @TempDir Path directory;

    @Test
    void lists_templates_and_layouts() {
        String list = Ran.letter("templates", "list").output();
        assertTrue(list.contains("\n  motivation ") && list.contains("\n  cover "), list);
        assertTrue(list.contains("layouts\n  bare "), list);
    }

    @Test
    void lists_a_template_of_ones_own_with_its_place() throws IOException {
        Path mine = Files.createDirectory(directory.resolve("mine"));
        Files.writeString(mine.resolve("template.yaml"), "description: My words\n");
        Files.writeString(mine.resolve("body.en.mustache"), "Hello.\n");
        String list =
                Ran.letter("templates", "list", "--template-path", directory.toString()).output();
        assertTrue(list.contains("mine") && list.contains("My words"), list);
    }

    @Test
    void shows_a_file_as_it_is() throws IOException {
        String shown = Ran.letter("templates", "show", "plain", "style.css").output();
        assertEquals(Files.readString(Path.of("templates/layouts/plain/style.css")), shown);
    }

    @Test
    void says_which_files_there_are() {
        Ran ran = Ran.letter("templates", "show", "motivation", "body.fi.mustache");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.errors().contains("body.en.mustache"), ran.errors());
    }

    @Test
    void lists_every_variable_with_type_documentation_and_path() {
        String vars = Ran.letter("templates", "vars").output();
        assertTrue(vars.contains("basics.affiliation  Text?  Company or institution\n"), vars);
        assertTrue(vars.contains("    from basics.affiliation\n"), vars);
        assertTrue(vars.contains("education.current.first.year.completing  flag"), vars);
    }

    @Test
    void shows_the_values_that_a_profile_gives() {
        String vars = Ran.letter("templates", "vars", "profiles/smiles-2025.yaml").output();
        assertTrue(vars.contains("    = SMILES 2025\n"), vars);
    }

    @Test
    void no_copy_takes_the_place_where_layouts_stand() {
        Ran ran = Ran.letter("templates", "copy", "motivation", "layouts");
        assertEquals(Exit.USAGE, ran.exit());
        assertFalse(Files.exists(Path.of("templates/layouts/template.yaml")));
    }

    @Test
    void a_copy_stays_inside_the_directory_of_templates() {
        Ran ran = Ran.letter("templates", "copy", "motivation", "../elsewhere");
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(Files.notExists(Path.of("elsewhere")));
    }

    @Test
    void without_a_subcommand_it_is_wrong_usage() {
        assertEquals(Exit.USAGE, Ran.letter("templates").exit());
    }
}

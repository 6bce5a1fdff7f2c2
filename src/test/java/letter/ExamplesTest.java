package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** The sample profiles still give the letters that stand beside them. */
class ExamplesTest {

    private static final String LIST = "examples/letters.yaml";

    @Test
    void the_letters_are_those_that_were_read() {
        if (Golden.UPDATE) {
            assertEquals(Exit.OK, Ran.letter("check", LIST, "--update").exit());
        }
        Ran ran = Ran.letter("check", LIST, "--quiet");
        assertEquals("", ran.output());
        assertEquals(Exit.OK, ran.exit(), ran.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"double-degree.yaml", "laborpraktikum.yaml", "ml-engineer.json"})
    void the_table_tells_why_the_letter_holds_what_it_holds(String target) {
        String file = "examples/targets/" + target;
        Ran ran = Ran.letter("generate", "profiles/smiles-2025.yaml", "--to", file, "--explain");
        String letter = "smiles-2025-" + target.substring(0, target.indexOf('.'));
        int table = ran.errors().indexOf(letter + ": what goes into the letter");
        assertTrue(table >= 0, ran.errors());
        Golden.check(Path.of("examples", letter + ".explain.txt"), ran.errors().substring(table));
    }
}

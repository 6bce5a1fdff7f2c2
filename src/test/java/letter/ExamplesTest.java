package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample profiles still give the letters that stand beside them. */
class ExamplesTest {

    /** The letters under {@code examples/} by their names, and what makes them. */
    private static final String LETTERS =
            """
            smiles-2025 | profiles/smiles-2025.yaml
            smiles-2025-redacted | profiles/smiles-2025.yaml --redact
            smiles-2025-double-degree | profiles/smiles-2025.yaml --to examples/targets/double-degree.yaml
            smiles-2025-research-internship | profiles/smiles-2025.yaml --to examples/targets/research-internship.yaml
            smiles-2025-laborpraktikum | profiles/smiles-2025.yaml --to examples/targets/laborpraktikum.yaml
            smiles-2025-ml-engineer | profiles/smiles-2025.yaml --to examples/targets/ml-engineer.json
            first-year | profiles/first-year.yaml
            veteran | profiles/veteran.yaml
            cover-job | profiles/cover-job.yaml
            resume-platform-engineer | profiles/resume.json --to examples/targets/platform-engineer.yaml
            bilingual | profiles/bilingual.yaml
            bilingual-de | profiles/bilingual.yaml --lang de
            bilingual-msc-computational-linguistics | profiles/bilingual.yaml --to examples/targets/msc-computational-linguistics.yaml
            bewerbung | profiles/bewerbung.yaml
            escuela-de-verano | profiles/escuela-de-verano.yaml
            licence-acoustique | profiles/licence-acoustique.yaml
            licence-acoustique-alternance-acoustique | profiles/licence-acoustique.yaml --to examples/targets/alternance-acoustique.yaml
            russian-summer-school | profiles/russian-summer-school.yaml
            water-analyst | profiles/water-analyst.yaml
            zoe | profiles/zoe.yaml
            """;

    static List<Arguments> letters() {
        List<Arguments> letters = new ArrayList<>();
        for (String line : LETTERS.lines().toList()) {
            String[] cells = line.split(" \\| ");
            letters.add(Arguments.of(cells[0], List.of(cells[1].split(" "))));
        }
        return letters;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void the_letter_is_the_one_that_was_read(String name, List<String> arguments) {
        for (String format : List.of("md", "txt", "html")) {
            List<String> command = new ArrayList<>(List.of("generate"));
            command.addAll(arguments);
            command.addAll(List.of("-f", format));
            Ran ran = Ran.letter(command.toArray(new String[0]));
            assertEquals(Exit.OK, ran.exit(), ran.errors());
            Golden.check(Path.of("examples", name + "." + format), ran.output());
        }
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

package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample profiles still give the letters that stand beside them. */
class ExamplesTest {

    /** A letter under {@code examples/}, and what makes it. */
    record Example(String name, List<String> arguments) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> examples() {
        return List.of(
                new Example("smiles-2025", List.of("profiles/smiles-2025.yaml")),
                new Example("first-year", List.of("profiles/first-year.yaml")),
                new Example("veteran", List.of("profiles/veteran.yaml")),
                new Example("cover-job", List.of("profiles/cover-job.yaml")),
                new Example(
                        "resume-platform-engineer",
                        List.of(
                                "profiles/resume.json",
                                "--to",
                                "examples/targets/platform-engineer.yaml")),
                new Example(
                        "smiles-2025-research-internship",
                        List.of(
                                "profiles/smiles-2025.yaml",
                                "--to",
                                "examples/targets/research-internship.yaml")),
                new Example(
                        "bilingual-msc-computational-linguistics",
                        List.of(
                                "profiles/bilingual.yaml",
                                "--to",
                                "examples/targets/msc-computational-linguistics.yaml")),
                new Example("bilingual", List.of("profiles/bilingual.yaml")),
                new Example("zoe", List.of("profiles/zoe.yaml")),
                new Example(
                        "russian-summer-school", List.of("profiles/russian-summer-school.yaml")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_letter_is_the_one_that_was_read(Example example) {
        for (String format : List.of("md", "txt", "html")) {
            Ran ran = Ran.letter(command(example, format));
            assertEquals(Exit.OK, ran.exit(), ran.errors());
            Golden.check(Path.of("examples", example.name() + "." + format), ran.output());
        }
    }

    private static String[] command(Example example, String format) {
        List<String> command = new ArrayList<>(List.of("generate"));
        command.addAll(example.arguments());
        command.addAll(List.of("-f", format));
        return command.toArray(new String[0]);
    }
}

package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.cli.Ran;
import letter.diagnostic.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class WorkersTest {
    @TempDir Path directory;

    @Test
    void many_things_keep_their_order() {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> squares = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            numbers.add(i);
            squares.add(i * i);
        }
        assertEquals(squares, Workers.each(numbers, () -> number -> number * number));
        assertEquals(List.of(), Workers.each(List.<Integer>of(), () -> number -> number));
    }

    @Test
    void what_fails_in_a_thread_fails_here() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            numbers.add(i);
        }
        assertThrows(
                ArithmeticException.class,
                () -> Workers.each(numbers, () -> number -> 1 / (number - 70)));
        assertThrows(
                StackOverflowError.class,
                () ->
                        Workers.each(
                                numbers,
                                () ->
                                        number -> {
                                            throw new StackOverflowError();
                                        }));
    }

    @Test
    void letters_that_are_made_side_by_side_are_those_that_are_made_alone() throws IOException {
        List<String> line = new ArrayList<>(List.of("generate", "profiles/bilingual.yaml", "--to"));
        List<Path> targets = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Path target = directory.resolve("t" + i + ".yaml");
            String language = List.of("en", "de", "fr", "es", "it", "ru").get(i % 6);
            Files.writeString(
                    target, "name: School " + i + "\nletter: {language: " + language + "}\n");
            targets.add(target);
            line.add(target.toString());
        }
        Path together = directory.resolve("together");
        line.addAll(List.of("-o", together + "/"));
        assertEquals(Exit.OK, Ran.letter(line.toArray(new String[0])).exit());

        for (int i = 0; i < 100; i += 7) {
            Ran alone =
                    Ran.letter(
                            "generate",
                            "profiles/bilingual.yaml",
                            "--to",
                            targets.get(i).toString());
            Path made = together.resolve("bilingual-t" + i + ".md");
            assertEquals(alone.output(), Files.readString(made));
        }
    }

    @Test
    void one_bad_target_among_many_stops_all_and_is_told_once() throws IOException {
        List<String> line =
                new ArrayList<>(List.of("generate", "profiles/first-year.yaml", "--to"));
        for (int i = 0; i < 80; i++) {
            Path target = directory.resolve("t" + i + ".yaml");
            Files.writeString(target, i == 66 ? "nmae: School\n" : "name: School\n");
            line.add(target.toString());
        }
        Path out = directory.resolve("out");
        line.addAll(List.of("-o", out + "/", "-q"));
        Ran ran = Ran.letter(line.toArray(new String[0]));
        assertEquals(Exit.PROBLEMS, ran.exit());
        assertTrue(ran.errors().contains("t66.yaml:1:1: error: unknown key 'nmae'"), ran.errors());
        assertEquals(1, ran.errors().split("MISSPELT_KEY", -1).length - 1);
        assertTrue(Files.notExists(out));
    }
}

package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import letter.cli.Ran;
import letter.diagnostic.Exit;
import letter.language.Languages;
import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the guide to languages says of salutations is what letters say. */
class LanguagesGuideTest {

    /** A cell of one of the tables: who is written to, in which language, and how. */
    record Greeting(String tag, String recipient, String salutation) {
        @Override
        public String toString() {
            return tag + " " + recipient;
        }
    }

    @ParameterizedTest
    @MethodSource("greetings")
    void greets_as_the_guide_says(Greeting greeting) {
        boolean known = greeting.recipient().startsWith("{");
        String target =
                known ? "kind: school\n  recipient: " + greeting.recipient() : greeting.recipient();
        String profile =
                "basics: {name: A}\nletter: {motivation: Why}\ntarget:\n  name: N\n  " + target;
        Ran ran =
                Ran.with(Map.of(), profile, "generate", "-", "-f", "txt", "--lang", greeting.tag());

        assertEquals(Exit.OK, ran.exit(), ran.errors());
        List<String> lines = ran.output().lines().toList();
        assertEquals(
                1,
                lines.stream().filter(greeting.salutation()::equals).count(),
                "'" + greeting.salutation() + "' in\n" + ran.output());
    }

    @Test
    void every_language_tells_how_it_greets_the_same_readers() throws IOException {
        Map<String, Set<String>> readers = new TreeMap<>();
        for (Greeting greeting : greetings()) {
            readers.computeIfAbsent(greeting.tag(), tag -> new HashSet<>())
                    .add(greeting.recipient());
        }
        for (LanguageTag tag : Languages.tags()) {
            Set<String> missing = new HashSet<>(readers.get("en"));
            missing.removeAll(readers.getOrDefault(tag.toString(), Set.of()));
            assertEquals(Set.of(), missing, "not in the table of " + tag);
        }
    }

    static List<Greeting> greetings() throws IOException {
        List<Greeting> greetings = new ArrayList<>();
        List<String> tags = List.of();
        for (String line : Files.readAllLines(Path.of("LANGUAGES.md"))) {
            if (!line.startsWith("| ")) {
                tags = line.startsWith("|--") ? tags : List.of();
                continue;
            }
            List<String> cells = List.of(line.substring(2, line.length() - 2).split(" \\| "));
            if (cells.get(0).equals("recipient")) {
                tags = cells.subList(1, cells.size()).stream().map(c -> bare(c)).toList();
            } else {
                for (int i = 0; i < tags.size(); i++) {
                    String salutation = cells.get(i + 1);
                    greetings.add(new Greeting(tags.get(i), bare(cells.get(0)), salutation));
                }
            }
        }
        assertFalse(greetings.isEmpty());
        return greetings;
    }

    private static String bare(String cell) {
        return cell.replace("`", "");
    }
}

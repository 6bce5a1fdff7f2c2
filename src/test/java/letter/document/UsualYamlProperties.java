package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Result;
import letter.diagnostic.Source;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the quick reader reads, the library reads too, and finds the same, in the same places. */
class UsualYamlProperties {
    private static final List<String> SAMPLES = samples();

    /** Of these, YAML is made; and what breaks it. */
    private static final List<String> PARTS =
            List.of(
                    "a",
                    "b: ",
                    "key:\n",
                    "- ",
                    "- name: x\n  b: y\n",
                    ": ",
                    ":",
                    "? ",
                    "\n",
                    "\n\n",
                    "\n  ",
                    "\n    ",
                    "\n- ",
                    "\n  - ",
                    "\n \n",
                    " ",
                    "  ",
                    "#",
                    " #",
                    " # c",
                    "\n#c\n",
                    "x y",
                    "'",
                    "''",
                    "\"",
                    "\\",
                    "'it''s'",
                    "\"q\"",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    ", ",
                    "[a, b]",
                    "{en: a, de: b}",
                    "{a: }",
                    "[a: b]",
                    "[]",
                    "{}",
                    "[a,]",
                    ">",
                    "|",
                    ">-\n",
                    "|-\n",
                    ">+\n",
                    "|+\n",
                    ">2\n",
                    "key: >-\n    text\n\n    on\n",
                    "key: a b\n  c d\n",
                    "k: 'a b\n  c d'\n",
                    "k: \"a \n\n  c\"\n",
                    "null",
                    "~",
                    "-",
                    "?",
                    "&a ",
                    "*a",
                    "!t ",
                    "%",
                    "@",
                    "`",
                    "<<: ",
                    "...",
                    "---",
                    "\n---\n",
                    "\n...\n",
                    "2024-09",
                    "http://x.org",
                    "a:b",
                    "-1",
                    ".5",
                    "=",
                    "é",
                    "Ж",
                    "😀",
                    "\t",
                    "\r\n",
                    "\u00A0",
                    "\u0085",
                    "\u2028",
                    "\uFEFF");

    @Property(tries = 3000)
    void of_any_text(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 3000)
    void of_samples_in_which_something_is_changed(@ForAll("changed") String text) {
        check(text);
    }

    @Example
    void nearly_all_samples_are_usual() {
        long usual =
                SAMPLES.stream()
                        .filter(text -> UsualYaml.read(Source.file("x", text)).isPresent())
                        .count();
        // Not zoe.yaml, whose texts have escapes.
        assertTrue(usual > SAMPLES.size() * 9 / 10, usual + " of " + SAMPLES.size());
    }

    @Example
    void comments_are_usual() {
        for (String value : List.of("b", "b\n  c", "'b'", "\"b\"", "[b, c]", "{b: c}", "", "~")) {
            String text = "a: " + value + " # c\nd: e # f\n";
            assertTrue(UsualYaml.read(Source.file("x", text)).isPresent(), text);
            check(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> changed() {
        return Combinators.combine(
                        Arbitraries.of(SAMPLES),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(PARTS))
                .as(UsualYamlProperties::change);
    }

    /** The text, in which at some place some characters give way to others. */
    private static String change(String text, double place, int removed, String added) {
        int at = (int) (place * text.length());
        int end = Math.min(at + removed, text.length());
        return text.substring(0, at) + added + text.substring(end);
    }

    private static void check(String text) {
        Source source = Source.file("x", text);
        Optional<Node> usual = UsualYaml.read(source);
        Statistics.label("usual").collect(usual.isPresent());
        if (usual.isPresent()) {
            Result<Node> read = YamlReader.read(source);
            assertEquals(usual, read.value());
            assertEquals(List.of(), read.diagnostics());
        }
    }

    /** The samples under {@code profiles} and {@code examples}. */
    private static List<String> samples() {
        try (Stream<Path> profiles = Files.walk(Path.of("profiles"));
                Stream<Path> examples = Files.walk(Path.of("examples"))) {
            return Stream.concat(profiles, examples)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(UsualYamlProperties::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

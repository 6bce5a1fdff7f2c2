package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.value.Blanks;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be typed comes out of the readers as it went in, and can be pointed at. */
class DocumentsProperties {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> traps =
                Arbitraries.of(
                        "#:&*!|>'\"%@`{}[],?- \n\t\\~".chars().mapToObj(c -> (char) c).toList());
        Arbitrary<String> trap = traps.map(String::valueOf);
        Arbitrary<String> any =
                Arbitraries.integers()
                        .between(1, Character.MAX_CODE_POINT)
                        .filter(Printable::isPrintable)
                        .map(Character::toString);
        Arbitrary<String> word =
                Arbitraries.of("a", "null", "no", "é", "😀", "\u2028", "\r\n", "\u00A0");
        return Arbitraries.oneOf(trap, any, word)
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void double_quotes_in_yaml(@ForAll("texts") String text) {
        Node node = read("a: \"" + escaped(text) + "\"\n", Syntax.YAML);
        assertEquals(text, value(node));
    }

    @Property
    void single_quotes_in_yaml(@ForAll("texts") String text) {
        String line = text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", "_");
        assertEquals(line, value(read("a: '" + line.replace("'", "''") + "'\n", Syntax.YAML)));
    }

    @Property
    void quotes_in_json(@ForAll("texts") String text) {
        Node node = read("{\"a\": \"" + escaped(text) + "\"}", Syntax.JSON);
        assertEquals(text, value(node));
    }

    @Property
    void each_character_of_it_has_its_place(@ForAll("texts") String text) {
        Node node = read("{\"b\": \"\", \"a\": \"" + escaped(text) + "\"}", Syntax.JSON);
        ScalarNode scalar = scalar(node);
        for (int i = 0; i < text.length(); i++) {
            Location at = Inside.place(scalar, i);
            Location start = scalar.at();
            int least = start.column() + 1 + text.codePointCount(0, i);
            char c = text.charAt(i);
            boolean skipped = Character.isLowSurrogate(c) || Blanks.isBlank(c);
            assertTrue(skipped || at.column() >= least, text + " at " + i);
        }
    }

    @Property
    void nothing_typed_breaks_a_reader(@ForAll("texts") String text) {
        for (Syntax syntax : Syntax.values()) {
            Documents.read(Source.file("x", text), syntax);
            Documents.read(Source.file("x", "a: " + text), syntax);
            Documents.read(Source.file("x", "{\"a\": " + text), syntax);
        }
        Setting.apply(read("a: b\n", Syntax.YAML), text);
    }

    @Property
    void a_set_value_is_what_was_typed(@ForAll("texts") String text) {
        Node set = Setting.apply(read("b: c\n", Syntax.YAML), "a=x" + text).value().orElseThrow();
        assertEquals("x" + text, value(set));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Node read(String text, Syntax syntax) {
        return Documents.read(Source.file("x", text), syntax).value().orElseThrow();
    }

    private static ScalarNode scalar(Node node) {
        return (ScalarNode) ((MapNode) node).get("a").orElseThrow();
    }

    private static String value(Node node) {
        return scalar(node).text();
    }
}

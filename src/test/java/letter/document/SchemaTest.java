package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;

import letter.Fixtures;
import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.diagnostic.Severity;
import letter.profile.Profiles;
import letter.value.LanguageTag;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

class SchemaTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en").orElseThrow();
    private static final URI NAME = URI.create("urn:profile");
    private static final URI TARGET = URI.create("urn:target");

    private final Validator validator =
            new ValidatorFactory()
                    .withJsonNodeFactory(new SnakeYamlNode.Factory())
                    .createValidator();

    SchemaTest() {
        validator.registerSchema(NAME, Profiles.schema());
        validator.registerSchema(TARGET, Profiles.targetSchema());
    }

    /** It refuses what the decoder calls an error, and keys that are not known. */
    @TestFactory
    Stream<DynamicTest> takes_what_the_decoder_takes() throws IOException {
        return Fixtures.in("profile").stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> agree(file)));
    }

    private void agree(Path file) throws IOException {
        Result<Node> read = Fixtures.read(file);
        Node document = read.value().orElseThrow();
        agree(NAME, document, Profiles.decode(document, ENGLISH));
        if (document instanceof MapNode map && map.get("target").isPresent()) {
            Node target = map.get("target").get();
            agree(TARGET, target, Profiles.decodeTarget(target, ENGLISH));
        }
    }

    private void agree(URI schema, Node document, Result<?> decoded) {
        boolean accepted = true;
        for (Diagnostic diagnostic : decoded.diagnostics()) {
            accepted &= diagnostic.severity() != Severity.ERROR;
            accepted &= diagnostic.code() != Code.UNKNOWN_KEY;
        }
        for (boolean quoted : new boolean[] {true, false}) {
            String json = json(document, quoted);
            Validator.Result result = validator.validate(schema, json);
            assertEquals(
                    accepted,
                    result.isValid(),
                    json + "\n" + Fixtures.print(decoded.diagnostics()));
        }
    }

    @Test
    void says_the_same_each_time_and_ends_its_last_line() {
        assertEquals(Profiles.schema(), Profiles.schema());
        assertTrue(Profiles.targetSchema().endsWith("}\n"));
    }

    @Test
    void describes_every_field() {
        assertTrue(!Profiles.schema().contains("\"description\": \"\""));
    }

    /** The document as JSON, as YAML's own types would have it where quotes are left off. */
    private static String json(Node node, boolean quoted) {
        StringBuilder out = new StringBuilder();
        if (node instanceof MapNode map) {
            for (MapNode.Member member : map.members()) {
                out.append(out.isEmpty() ? "{" : ", ").append(text(member.key())).append(": ");
                out.append(json(member.value(), quoted));
            }
            return out.isEmpty() ? "{}" : out.append('}').toString();
        }
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                out.append(out.isEmpty() ? "[" : ", ").append(json(item, quoted));
            }
            return out.isEmpty() ? "[]" : out.append(']').toString();
        }
        if (node instanceof ScalarNode scalar) {
            boolean typed = scalar.text().matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?|true|false");
            return typed && !quoted ? scalar.text() : text(scalar.text());
        }
        return "null";
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
            out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.append('"').toString();
    }
}

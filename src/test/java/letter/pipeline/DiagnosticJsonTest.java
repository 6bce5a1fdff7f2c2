package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class DiagnosticJsonTest {
    @Test
    void is_one_object_on_one_line() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.BAD_VALUE,
                        Source.file("a.yaml", "x: 1\n").at(1, 4),
                        "not a date",
                        Optional.of("write '2024-09'"));
        assertEquals(
                "{\"severity\":\"error\",\"code\":\"BAD_VALUE\",\"file\":\"a.yaml\",\"line\":1,"
                        + "\"column\":4,\"message\":\"not a date\",\"hint\":\"write '2024-09'\"}\n",
                DiagnosticJson.of(diagnostic));
    }

    @Property(tries = 500)
    void any_message_comes_back_from_a_json_reader(@ForAll String message) throws IOException {
        Source source = Source.file("a.yaml", "");
        String json =
                DiagnosticJson.of(
                        new Diagnostic(Code.BAD_VALUE, source.whole(), message, Optional.empty()));
        assertEquals(message, members(json).get("message"));
        assertEquals(json.length() - 1, json.indexOf('\n'));
    }

    private static Map<String, String> members(String json) throws IOException {
        Map<String, String> members = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, parser.getText());
            }
        }
        return members;
    }
}

package letter.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON into the same nodes as YAML: numbers and {@code true} as the text that they are. */
final class JsonReader {
    // Names are neither interned nor kept: a hostile file would fill the tables with its own.
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(TextFile.MAX_BYTES)
                                    .maxNameLength(TextFile.MAX_BYTES)
                                    .maxNumberLength(TextFile.MAX_BYTES)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final Source source;
    private final Problems problems;

    private JsonReader(JsonParser parser, Source source, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
    }

    static Result<Node> read(Source source) {
        Problems problems = new Problems();
        if (source.text().isBlank()) {
            problems.add(YamlReader.empty(source));
            return problems.failure();
        }
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return problems.result(new JsonReader(parser, source, problems).document());
        } catch (Unreadable e) {
            problems.add(e.diagnostic());
        } catch (JsonProcessingException e) {
            problems.add(new JsonTrouble(source, e).explain());
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
        return problems.failure();
    }

    private Node document() throws IOException {
        parser.nextToken();
        Node node = node(0);
        try {
            if (parser.nextToken() != null) {
                problems.add(
                        Code.BAD_SYNTAX,
                        here(),
                        JsonTrouble.AFTER_END,
                        "remove it; one file holds one value");
            }
        } catch (JsonProcessingException e) {
            throw new Unreadable(new JsonTrouble(source, e).afterEnd());
        }
        return node;
    }

    /** The value whose first token is the parser's current one. */
    private Node node(int depth) throws IOException {
        Location at = here();
        JsonToken token = parser.currentToken();
        boolean collection = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (collection && depth == YamlReader.MAX_DEPTH) {
            throw new Unreadable(YamlReader.tooDeep(at));
        }
        if (token == JsonToken.VALUE_NULL) {
            return new NullNode(at);
        }
        if (token == JsonToken.START_OBJECT) {
            return map(at, depth);
        }
        return collection ? list(at, depth) : new ScalarNode(parser.getText(), false, false, at);
    }

    private ListNode list(Location at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new ListNode(items, at);
    }

    private MapNode map(Location at, int depth) throws IOException {
        Members members = new Members(problems);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Location keyAt = here();
            parser.nextToken();
            members.add(key, keyAt, node(depth + 1));
        }
        return members.map(at);
    }

    private Location here() {
        return source.atIndex((int) parser.currentTokenLocation().getCharOffset());
    }
}

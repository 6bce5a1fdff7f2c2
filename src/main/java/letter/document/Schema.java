package letter.document;

import letter.document.Component.Count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema of a record, for editors: from the same components that the decoder reads.
 *
 * <p>It takes what the decoder takes, but in one point is stricter: of a key that is not known it
 * cannot say whether it resembles one that is, and refuses it. The decoder refuses only what
 * resembles, and warns of the rest.
 */
public final class Schema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    private final Map<String, JsonMap> records = new TreeMap<>();

    private Schema(List<? extends Codec<?>> codecs) {
        for (Codec<?> codec : codecs) {
            this.codecs.put(codec.type(), codec);
        }
    }

    /** The schema of files that hold this record, as JSON. */
    public static String of(Class<?> type, String title, List<? extends Codec<?>> codecs) {
        Schema schema = new Schema(codecs);
        JsonMap root = new JsonMap().with("$schema", DIALECT).with("title", title);
        schema.fill(root, Shape.of(type));
        JsonMap definitions = SchemaTypes.definitions();
        for (Map.Entry<String, JsonMap> entry : schema.records.entrySet()) {
            definitions.with(entry.getKey(), entry.getValue());
        }
        return root.with("$defs", definitions).toString();
    }

    /** A reference to one of the schema's definitions: {@code text}. */
    public static JsonMap reference(String definition) {
        return new JsonMap().with("$ref", "#/$defs/" + definition);
    }

    private void fill(JsonMap out, Shape shape) {
        JsonMap properties = new JsonMap();
        List<Object> required = new ArrayList<>();
        List<Object> alternatives = new ArrayList<>();
        List<Object> exclusive = new ArrayList<>();
        for (Component field : shape.fields()) {
            properties.with(field.name(), field(field));
            for (String alias : field.aliases()) {
                properties.with(alias, alias(field, alias));
                exclusive.add(required(field.name(), alias));
            }
            if (field.required() && field.aliases().isEmpty()) {
                required.add(field.name());
            } else if (field.required()) {
                alternatives.add(anyOf(field));
            }
        }
        out.with("type", "object").with("properties", properties);
        out.with("additionalProperties", shape.indexOfRest() >= 0);
        if (!required.isEmpty()) {
            out.with("required", required);
        }
        if (!alternatives.isEmpty()) {
            out.with("allOf", alternatives);
        }
        if (!exclusive.isEmpty()) {
            out.with("not", new JsonMap().with("anyOf", exclusive));
        }
    }

    private static JsonMap required(String... names) {
        return new JsonMap().with("required", List.of((Object[]) names));
    }

    private static JsonMap anyOf(Component field) {
        List<Object> names = new ArrayList<>();
        names.add(required(field.name()));
        for (String alias : field.aliases()) {
            names.add(required(alias));
        }
        return new JsonMap().with("anyOf", names);
    }

    private JsonMap alias(Component field, String alias) {
        JsonMap described =
                new JsonMap().with("description", "Another name for '" + field.name() + "'");
        if (!field.own() && !alias.startsWith("$")) {
            described.with("deprecated", true);
        }
        return value(described, field.as(alias));
    }

    private JsonMap field(Component field) {
        return value(new JsonMap().with("description", field.description()), field);
    }

    private JsonMap value(JsonMap out, Component field) {
        boolean strict = field.own() || field.required();
        JsonMap one = one(field, strict);
        if (field.count() == Count.LIST) {
            Object items = strict ? one : orEmpty(one);
            one = new JsonMap().with("type", "array").with("items", items);
        }
        return out.withAll(strict ? one : orEmpty(one));
    }

    private static JsonMap orEmpty(JsonMap schema) {
        return new JsonMap().with("anyOf", List.of(schema, reference("empty")));
    }

    private JsonMap one(Component field, boolean strict) {
        return switch (field.kind()) {
            case TEXT, PROSE -> reference("text");
            case DATE -> reference("date");
            case LANGUAGE -> reference("language");
            case INTEGER -> SchemaTypes.wholeNumber(field.least());
            case WORD -> words(field);
            case EXTRA -> reference(strict ? "own-extra" : "extra");
            case RECORD ->
                    codecs.containsKey(field.type())
                            ? codecs.get(field.type()).schema()
                            : brief(field, record(field.type()));
            default -> codecs.get(field.type()).schema();
        };
    }

    private static JsonMap words(Component field) {
        return new JsonMap().with("enum", field.words());
    }

    private static JsonMap brief(Component field, JsonMap record) {
        return field.brief().isEmpty()
                ? record
                : new JsonMap().with("anyOf", List.of(reference("line"), record));
    }

    private JsonMap record(Class<?> type) {
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        if (!records.containsKey(name)) {
            JsonMap definition = new JsonMap();
            records.put(name, definition);
            fill(definition.with("minProperties", 1), Shape.of(type));
        }
        return reference(name);
    }
}

package letter.document;

import java.util.List;

/** The definitions that every schema has: how texts, dates and numbers are written. */
final class SchemaTypes {
    /** Four digits, a month, and a day that the month can have. */
    private static final String DATE =
            "^(present|[0-9]{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])"
                    + "|-(0[13-9]|1[0-2])-30|-(0[13578]|1[02])-31)?)$";

    private static final String LANGUAGE = "^[A-Za-z]{2,3}(-[A-Za-z]{2})?$";

    private static final String CONTROLS =
            "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]";

    /** What a reader does not see: blanks, and the commonest marks that only steer others. */
    private static final String INVISIBLE =
            "\\s\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";

    /** Texts need no quotes: YAML takes some of them for numbers or booleans. */
    private static final List<Object> SCALARS = List.of("string", "number", "boolean");

    private SchemaTypes() {}

    static JsonMap definitions() {
        return new JsonMap()
                .with("empty", empty())
                .with("line", line())
                .with("text", languages())
                .with("date", date())
                .with("language", string(LANGUAGE))
                .with("extra", map(new JsonMap().with("$comment", "anything")))
                .with("own-extra", map(Schema.reference("own-value")))
                .with("own-value", value());
    }

    private static JsonMap string(String pattern) {
        return new JsonMap().with("type", "string").with("pattern", pattern);
    }

    /** What counts as absent in a field of JSON Resume. */
    private static JsonMap empty() {
        return new JsonMap()
                .with("type", List.of("null", "string", "object"))
                .with("pattern", "^[" + INVISIBLE + "]*$")
                .with("maxProperties", 0);
    }

    private static JsonMap line() {
        return new JsonMap()
                .with("type", SCALARS)
                .with("pattern", "[^" + INVISIBLE + "]")
                .with("not", string(CONTROLS));
    }

    /** One text, or one for each language. */
    private static JsonMap languages() {
        return new JsonMap()
                .with(
                        "anyOf",
                        List.of(
                                Schema.reference("line"),
                                map(Schema.reference("line"))
                                        .with(
                                                "propertyNames",
                                                new JsonMap().with("pattern", LANGUAGE))));
    }

    private static JsonMap date() {
        return new JsonMap()
                .with("type", List.of("string", "integer"))
                .with("pattern", DATE)
                .with("minimum", 1000)
                .with("maximum", 9999);
    }

    private static JsonMap map(JsonMap values) {
        return new JsonMap()
                .with("type", "object")
                .with("minProperties", 1)
                .with("additionalProperties", values);
    }

    private static JsonMap value() {
        JsonMap again = Schema.reference("own-value");
        JsonMap list = new JsonMap().with("type", "array").with("items", again);
        return new JsonMap().with("anyOf", List.of(Schema.reference("line"), list, map(again)));
    }

    static JsonMap wholeNumber(int least) {
        JsonMap number =
                new JsonMap()
                        .with("type", List.of("integer", "string"))
                        .with("pattern", least > 0 ? "^0*[1-9][0-9]*$" : "^-?[0-9]{1,9}$")
                        .with("maximum", 999999999);
        return least == Integer.MIN_VALUE ? number : number.with("minimum", least);
    }
}

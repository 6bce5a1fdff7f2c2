package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.document.Component.Kind;

import java.util.Optional;

/** Says what should stand where something of another shape does, as the user would write it. */
final class WrongShape {
    private WrongShape() {}

    static Diagnostic root(Class<?> type, Node node) {
        String hint = "begin with '" + first(type) + ": …'";
        if (node instanceof ScalarNode scalar) {
            hint = colonHint(scalar, "").orElse(hint);
        }
        return wrong(
                node, "the file holds " + node.kind() + " where a map of fields is expected", hint);
    }

    /** The field that users think of first: one that must be there, if there is one. */
    private static String first(Class<?> type) {
        for (Component field : Shape.of(type).fields()) {
            if (field.required()) {
                return field.name();
            }
        }
        return Shape.of(type).fields().get(0).name();
    }

    /** What to do about a colon without a blank. */
    private static Optional<String> colonHint(ScalarNode scalar, String dash) {
        Optional<String> meant = Slip.withBlankAfterColon(scalar);
        return meant.isPresent()
                ? Optional.of("put a blank after the colon: " + Shown.quoted(dash + meant.get()))
                : Optional.empty();
    }

    static Diagnostic notAList(Component field, Node node) {
        String message = "'" + field.name() + "' must be a list, not " + node.kind();
        Optional<String> typed = SetShape.hint(field, node);
        if (typed.isPresent()) {
            return wrong(node, message, typed.get());
        }
        if (Slip.lacksBlankAfterDash(node)) {
            return wrong(node, message, Slip.BLANK_AFTER_DASH);
        }
        String hint =
                switch (field.kind()) {
                    case RECORD ->
                            node instanceof ScalarNode scalar
                                    ? asItems(field, scalar)
                                    : "begin each entry with '- '";
                    case PROSE -> "begin each paragraph or reason with '- '";
                    default ->
                            node instanceof ScalarNode scalar
                                    ? asTexts(field, scalar)
                                    : "begin each entry with '- '";
                };
        return wrong(node, message, hint);
    }

    static Diagnostic notAMap(Component field, Node node) {
        String message =
                field.count() == Component.Count.LIST
                        ? "an entry of '" + field.name() + "' must be a map, not " + node.kind()
                        : "'" + field.name() + "' must be a map, not " + node.kind();
        Optional<String> typed = SetShape.hint(field, node);
        if (typed.isPresent()) {
            return wrong(node, message, typed.get());
        }
        if (Slip.lacksBlankAfterDash(node)) {
            return wrong(node, message, Slip.BLANK_AFTER_DASH);
        }
        if (field.kind() == Kind.EXTRA) {
            return wrong(node, message, "write names and values below it, indented");
        }
        if (node instanceof ScalarNode scalar) {
            return wrong(node, message, asEntry(field, scalar));
        }
        return wrong(
                node,
                message,
                field.count() == Component.Count.LIST
                        ? "write one '- ' for each entry"
                        : "remove the '-', and write its fields below '" + field.name() + ":'");
    }

    static Diagnostic notAText(String key, Node node) {
        char sign = Written.signAt(node);
        String hint = "write one text after '" + key + ":'";
        Optional<String> colon = Slip.colonInText(key, node);
        boolean several = node instanceof ListNode items && items.items().size() > 1;
        if ((sign == '[' || sign == '{') && !several) {
            hint = "quote the value if the '" + sign + "' belongs to it";
        } else if (colon.isPresent()) {
            hint = colon.get();
        } else if (node instanceof ListNode list
                && list.items().size() == 1
                && list.items().get(0) instanceof ScalarNode only) {
            hint = "write " + pair(key, Written.inBrackets(only.text()));
        } else if (node instanceof MapNode) {
            hint += ", or one for each language: {en: …, de: …}";
        }
        return wrong(node, "'" + key + "' must be a text, not " + node.kind(), hint);
    }

    static Diagnostic notAWord(Component field, Node node, String what) {
        return wrong(
                node,
                "'" + field.name() + "' must be " + what + ", not " + node.kind(),
                "write one after '" + field.name() + ":'");
    }

    /** What a field can be called: {@code 'name' or 'title'}. */
    static String names(Component field) {
        StringBuilder names = new StringBuilder("'" + field.name() + "'");
        for (String alias : field.aliases()) {
            names.append(" or '").append(alias).append("'");
        }
        return names.toString();
    }

    /** The field's description, to follow a hint. */
    static String meaning(Component field) {
        String description = field.description();
        return description.isEmpty() ? "" : " (" + lowered(description) + ")";
    }

    private static String lowered(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String asItems(Component field, ScalarNode scalar) {
        if (field.brief().isEmpty()) {
            return asEntries(field, scalar);
        }
        StringBuilder items = new StringBuilder();
        for (String part : scalar.text().split(",")) {
            items.append(items.isEmpty() ? "" : ", ").append(Written.inBrackets(part));
        }
        return "write " + pair(field.name(), "[" + items + "]");
    }

    private static String asTexts(Component field, ScalarNode scalar) {
        return "write " + pair(field.name(), "[" + Written.inBrackets(scalar.text()) + "]");
    }

    /** One entry for each part between commas. */
    private static String asEntries(Component field, ScalarNode scalar) {
        int comma = scalar.text().indexOf(',');
        if (comma <= 0 || Slip.withBlankAfterColon(scalar).isPresent()) {
            return asEntry(field, scalar);
        }
        String begin = "- " + Shape.of(field.type()).fields().get(0).name() + ": ";
        String one = Written.inBrackets(scalar.text().substring(0, comma));
        return "write one '" + begin + "…' for each: " + Shown.quoted(begin + one);
    }

    private static String asEntry(Component field, ScalarNode scalar) {
        boolean item = field.count() == Component.Count.LIST;
        Optional<String> colon = colonHint(scalar, item ? "- " : "");
        if (colon.isPresent()) {
            return colon.get();
        }
        Component first = Shape.of(field.type()).fields().get(0);
        String dash = item ? "- " : "";
        return "write '"
                + dash
                + first.name()
                + ": "
                + Shown.brief(Written.inBrackets(scalar.text()))
                + "' below it";
    }

    private static String pair(String key, String value) {
        return Shown.quoted(key + ": " + value);
    }

    private static Diagnostic wrong(Node node, String message, String hint) {
        return new Diagnostic(Code.WRONG_SHAPE, node.at(), message, Optional.of(hint));
    }
}

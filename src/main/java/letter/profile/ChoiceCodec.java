package letter.profile;

import letter.diagnostic.Code;
import letter.document.Codec;
import letter.document.JsonMap;
import letter.document.ListNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.document.Schema;
import letter.document.Values;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** Reads what {@code letter.select} says of one kind: {@code 2}, or {@code [rag-assistant]}. */
final class ChoiceCodec implements Codec<Choice> {
    private static final int MOST_DIGITS = 4;

    @Override
    public Class<Choice> type() {
        return Choice.class;
    }

    @Override
    public Optional<Choice> decode(String key, Node node, Values values) {
        if (node instanceof ListNode list) {
            return ids(key, list, values);
        }
        Optional<Choice> count =
                node instanceof ScalarNode scalar ? count(scalar.text().strip()) : Optional.empty();
        if (count.isEmpty()) {
            String example =
                    node instanceof ScalarNode scalar && Character.isLetter(scalar.text().charAt(0))
                            ? scalar.text().strip()
                            : "some-id";
            values.problems()
                    .add(
                            Code.BAD_VALUE,
                            node.at(),
                            "'" + key + "' must be a whole number, or a list of ids",
                            "write '" + key + ": 2' or '" + key + ": [" + example + "]'");
        }
        return count;
    }

    private static Optional<Choice> count(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(new Choice.Count(Integer.parseInt(text)));
    }

    private static Optional<Choice> ids(String key, ListNode list, Values values) {
        Optional<List<Text>> ids = values.texts(key, list.items());
        return ids.isPresent() ? Optional.of(new Choice.Ids(ids.get())) : Optional.empty();
    }

    @Override
    public JsonMap schema() {
        return new JsonMap()
                .with(
                        "anyOf",
                        List.of(
                                new JsonMap()
                                        .with("type", "integer")
                                        .with("minimum", 0)
                                        .with("maximum", 9999),
                                new JsonMap()
                                        .with("type", "string")
                                        .with("pattern", "^[0-9]{1,4}$"),
                                new JsonMap()
                                        .with("type", "array")
                                        .with("items", Schema.reference("text"))));
    }
}

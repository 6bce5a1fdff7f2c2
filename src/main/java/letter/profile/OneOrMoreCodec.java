package letter.profile;

import letter.document.Codec;
import letter.document.JsonMap;
import letter.document.ListNode;
import letter.document.Node;
import letter.document.Schema;
import letter.document.Values;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** Reads {@code a.yaml}, or {@code [a.yaml, b.yaml]}. */
final class OneOrMoreCodec implements Codec<OneOrMore> {
    @Override
    public Class<OneOrMore> type() {
        return OneOrMore.class;
    }

    @Override
    public Optional<OneOrMore> decode(String key, Node node, Values values) {
        List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
        Optional<List<Text>> texts = values.texts(key, items);
        return texts.isPresent() && !items.isEmpty()
                ? Optional.of(new OneOrMore(texts.get()))
                : Optional.empty();
    }

    @Override
    public JsonMap schema() {
        return new JsonMap()
                .with(
                        "anyOf",
                        List.of(
                                Schema.reference("line"),
                                new JsonMap()
                                        .with("type", "array")
                                        .with("minItems", 1)
                                        .with("items", Schema.reference("line"))));
    }
}

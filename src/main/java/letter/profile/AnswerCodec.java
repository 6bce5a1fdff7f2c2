package letter.profile;

import letter.diagnostic.Code;
import letter.document.Codec;
import letter.document.JsonMap;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.document.Values;

import java.util.List;
import java.util.Optional;

/** Reads {@code true} and {@code false}. */
final class AnswerCodec implements Codec<Answer> {
    @Override
    public Class<Answer> type() {
        return Answer.class;
    }

    @Override
    public Optional<Answer> decode(String key, Node node, Values values) {
        String said = node instanceof ScalarNode scalar ? scalar.text().strip() : "";
        if (said.equals("true") || said.equals("false")) {
            return Optional.of(new Answer(said.equals("true")));
        }
        values.problems()
                .add(
                        Code.BAD_VALUE,
                        node.at(),
                        "'" + key + "' must be true or false",
                        "write '" + key + ": true', or remove it");
        return Optional.empty();
    }

    @Override
    public JsonMap schema() {
        return new JsonMap().with("enum", List.of(true, false, "true", "false"));
    }
}

package letter.profile;

import letter.diagnostic.Code;
import letter.document.Codec;
import letter.document.JsonMap;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.Values;

import java.util.Optional;

/** Takes a map as it is. */
final class OverridesCodec implements Codec<Overrides> {
    @Override
    public Class<Overrides> type() {
        return Overrides.class;
    }

    @Override
    public Optional<Overrides> decode(String key, Node node, Values values) {
        if (node instanceof MapNode map) {
            return Optional.of(new Overrides(map));
        }
        values.problems()
                .add(
                        Code.WRONG_SHAPE,
                        node.at(),
                        "'" + key + "' must be a map, not " + node.kind(),
                        "write fields of the profile below it: '" + key + ": {letter: {…}}'");
        return Optional.empty();
    }

    @Override
    public JsonMap schema() {
        return new JsonMap().with("type", "object").with("minProperties", 1);
    }
}

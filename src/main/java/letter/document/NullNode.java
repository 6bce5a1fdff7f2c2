package letter.document;

import letter.diagnostic.Location;

/** A key without a value, {@code ~} or {@code null}. */
public record NullNode(Location at) implements Node {
    @Override
    public String kind() {
        return "nothing";
    }
}

package letter.document;

import letter.diagnostic.Source;
import letter.value.Recent;

import java.util.Optional;

/**
 * What documents to come may hold again.
 *
 * @param alone the file of which each document has its own; nothing where they share theirs, too
 */
record Lasting(Recent<Object, Decoded> recent, Optional<Source> alone) {

    /** Whether this may come again. */
    boolean holds(Node node) {
        return alone.isEmpty() || alone.get() != node.at().source();
    }

    /** What this was decoded to before. */
    Optional<Decoded> of(Node node) {
        Optional<Decoded> known = recent.of(key(node));
        return known.isPresent() && isSame(known.get().node(), node) ? known : Optional.empty();
    }

    void keep(Decoded decoded) {
        recent.keep(key(decoded.node()), decoded);
    }

    /**
     * Documents that are laid over one another have maps of their own, and share what is in them.
     */
    private static Object key(Node node) {
        return node instanceof MapNode map && !map.members().isEmpty()
                ? map.members().get(0)
                : node;
    }

    private static boolean isSame(Node one, Node other) {
        if (!(one instanceof MapNode map && other instanceof MapNode like)) {
            return one == other;
        }
        boolean same = map.at() == like.at() && map.members().size() == like.members().size();
        for (int i = 0; same && i < map.members().size(); i++) {
            same = map.members().get(i) == like.members().get(i);
        }
        return same;
    }
}

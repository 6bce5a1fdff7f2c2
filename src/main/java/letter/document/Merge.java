package letter.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays one document over another; each node keeps its own place. */
public final class Merge {
    private Merge() {}

    /**
     * RFC 7396: maps merge, nothing ({@code null}) removes, all else replaces; but a map in which
     * nothing is left goes with what it held. One that was empty before stays, as does one of nulls
     * where there was no map: their keys may be misspelt.
     */
    public static Node overlay(Node base, Node over) {
        return merged(base, over, true);
    }

    /** Like {@link #overlay}, but what is left empty stays, to be complained of. */
    public static Node fold(Node base, Node over) {
        return merged(base, over, false);
    }

    /** The map with this value under the key, in the place of what stood there. */
    public static MapNode put(MapNode map, String key, Node value) {
        return map.with(new MapNode.Member(key, value.at(), value));
    }

    private static Node merged(Node base, Node over, boolean removing) {
        if (!(over instanceof MapNode changes)) {
            return over;
        }
        Map<String, MapNode.Member> members = new LinkedHashMap<>();
        boolean both = base instanceof MapNode;
        if (both) {
            for (MapNode.Member member : ((MapNode) base).members()) {
                members.put(member.key(), member);
            }
        }
        for (MapNode.Member change : changes.members()) {
            if (removing && change.value() instanceof NullNode) {
                members.remove(change.key());
            } else {
                MapNode.Member before = members.get(change.key());
                MapNode.Member after = merged(before, change, removing);
                if (before != null && isEmptied(before.value(), after.value())) {
                    members.remove(change.key());
                } else {
                    members.put(change.key(), after);
                }
            }
        }
        List<MapNode.Member> all = new ArrayList<>(members.values());
        return new MapNode(all, both ? base.at() : over.at());
    }

    private static boolean isEmptied(Node before, Node after) {
        return before instanceof MapNode held
                && !held.members().isEmpty()
                && after instanceof MapNode left
                && left.members().isEmpty();
    }

    private static MapNode.Member merged(
            MapNode.Member base, MapNode.Member change, boolean removing) {
        Node under = base == null ? new NullNode(change.keyAt()) : base.value();
        Node value = merged(under, change.value(), removing);
        return new MapNode.Member(change.key(), change.keyAt(), value);
    }
}

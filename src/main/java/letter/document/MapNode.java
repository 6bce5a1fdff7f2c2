package letter.document;

import letter.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map whose keys are texts, each once, in their order. */
public record MapNode(List<Member> members, Location at) implements Node {

    /** A key and its value. */
    public record Member(String key, Location keyAt, Node value) {}

    public MapNode {
        members = List.copyOf(members);
    }

    @Override
    public Optional<Node> get(String key) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(key)) {
                return Optional.of(members.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The same map with this member in the place of the one with its key, or at the end. */
    public MapNode with(Member added) {
        List<Member> changed = new ArrayList<>(members.size() + 1);
        boolean placed = false;
        for (Member member : members) {
            boolean same = member.key().equals(added.key());
            changed.add(same ? added : member);
            placed |= same;
        }
        if (!placed) {
            changed.add(added);
        }
        return new MapNode(changed, at);
    }

    /** The same map without this key. */
    public MapNode without(String key) {
        List<Member> kept = new ArrayList<>(members.size());
        for (Member member : members) {
            if (!member.key().equals(key)) {
                kept.add(member);
            }
        }
        return new MapNode(kept, at);
    }

    @Override
    public String kind() {
        return "a map";
    }
}

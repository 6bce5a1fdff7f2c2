package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.document.MapNode.Member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a map while it is read: the first of each key, for a second is an error. */
final class Members {
    /** People write fewer into a map; in one that has more, the keys are in a table, too. */
    private static final int FEW = 64;

    private final Problems problems;
    private final List<Member> members = new ArrayList<>();
    private Map<String, Member> table = Map.of();

    /** A bit for each key, by its hash: most keys are new, as their bit tells. */
    private long bits;

    Members(Problems problems) {
        this.problems = problems;
    }

    void add(String key, Location keyAt, Node value) {
        long bit = 1L << key.hashCode();
        Optional<Member> first = (bits & bit) == 0 ? Optional.empty() : first(key);
        if (first.isPresent()) {
            report(key, keyAt, first.get().keyAt());
            return;
        }
        bits |= bit;
        members.add(new Member(key, keyAt, value));
    }

    private Optional<Member> first(String key) {
        if (members.size() > FEW) {
            table = table.isEmpty() ? new HashMap<>() : table;
            for (int i = table.size(); i < members.size(); i++) {
                table.put(members.get(i).key(), members.get(i));
            }
            return Optional.ofNullable(table.get(key));
        }
        for (Member member : members) {
            if (member.key().equals(key)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private void report(String key, Location again, Location first) {
        String where =
                first.line() == again.line()
                        ? "the first is at column " + first.column()
                        : "the first is on line " + first.line();
        problems.add(
                Code.DUPLICATE_KEY,
                again,
                Shown.quoted(key) + " stands a second time in this map",
                where + "; keep one of them");
    }

    /** The map that begins here. */
    MapNode map(Location at) {
        return new MapNode(members, at);
    }
}

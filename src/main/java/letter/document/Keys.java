package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.document.MapNode.Member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a map's values belongs to which field, and what to say of the keys of no field. */
final class Keys {
    private final Class<?> root;
    private final Shape shape;
    private final Problems problems;
    private final Gathered gathered;
    private final Member[] members;

    /** Whether a field may stand there under another name. */
    private final boolean renamed;

    private List<Integer> excused = List.of();

    Keys(Class<?> root, Shape shape, MapNode map, Problems problems, Gathered gathered) {
        this.root = root;
        this.shape = shape;
        this.problems = problems;
        this.gathered = gathered;
        this.members = new Member[shape.fields().size()];
        List<Member> strange = List.of();
        for (int i = 0; i < map.members().size(); i++) {
            Member member = map.members().get(i);
            int index = shape.indexOf(member.key());
            if (index >= 0) {
                members[index] = member;
            } else {
                strange = strange.isEmpty() ? new ArrayList<>() : strange;
                strange.add(member);
            }
        }
        this.renamed = !strange.isEmpty();
        // Only now are annotations read, which is slow.
        if (!strange.isEmpty()) {
            unknown(withoutAliases(strange), map);
        }
    }

    /** Whether something stands under the key of this field. */
    boolean has(int index) {
        return members[index] != null;
    }

    /** What stands there. */
    Node node(int index) {
        return members[index].value();
    }

    /** The field, by the name that stands in the map. */
    Component field(int index) {
        Component field = shape.fields().get(index);
        return renamed && !members[index].key().isEmpty() ? field.as(members[index].key()) : field;
    }

    /** Whether the field's absence has been explained already, by a misspelt key. */
    boolean isExcused(int index) {
        return excused.contains(index);
    }

    private List<Member> withoutAliases(List<Member> strange) {
        List<Member> unknown = new ArrayList<>();
        for (Member member : strange) {
            int index = shape.indexOfAlias(member.key());
            if (index < 0) {
                unknown.add(member);
            } else if (members[index] == null) {
                members[index] = member;
                noteAlias(member, shape.fields().get(index));
            } else {
                problems.add(
                        Code.DUPLICATE_KEY,
                        member.keyAt(),
                        "'" + member.key() + "' is another name for '" + members[index].key() + "'",
                        "that stands in this map too; keep one of them");
            }
        }
        return unknown;
    }

    /** The words of older JSON Resumes are noted; letter's own second names are as good. */
    private void noteAlias(Member member, Component field) {
        if (!field.own() && !member.key().startsWith("$")) {
            gathered.renamed(member.key(), field.name(), member.keyAt());
        }
    }

    private void unknown(List<Member> unknown, MapNode map) {
        int rest = shape.indexOfRest();
        if (rest >= 0 && !unknown.isEmpty()) {
            List<Member> all = new ArrayList<>(unknown);
            if (members[rest] != null && members[rest].value() instanceof MapNode given) {
                all.addAll(given.members());
            }
            members[rest] = new Member("", map.at(), new MapNode(all, map.at()));
            return;
        }
        for (Member member : unknown) {
            report(member);
        }
    }

    private void report(Member member) {
        List<String> meant = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            if (members[i] == null || isLaidOver(members[i], member)) {
                meant.add(shape.fields().get(i).name());
            }
        }
        String message = "unknown key " + Shown.quoted(member.key());
        if (Slip.lacksBlankAfterDash(member.key())) {
            problems.add(Code.UNKNOWN_KEY, member.keyAt(), message, Slip.BLANK_AFTER_DASH);
            return;
        }
        Optional<String> name = Suggestion.of(member.key(), meant);
        if (name.isPresent()) {
            excused = excused.isEmpty() ? new ArrayList<>() : excused;
            excused.add(shape.indexOf(name.get()));
            problems.add(
                    Code.MISSPELT_KEY,
                    member.keyAt(),
                    message,
                    "did you mean '" + name.get() + "'?");
        } else {
            problems.add(Code.UNKNOWN_KEY, member.keyAt(), message, hint(member.key()));
        }
    }

    /** What an overlay or a setting misspells is mostly there, in the document below it. */
    private static boolean isLaidOver(Member known, Member strange) {
        return known.keyAt().source() != strange.keyAt().source();
    }

    private String hint(String key) {
        List<String> elsewhere = Elsewhere.paths(root, key);
        if (elsewhere.size() == 1 || elsewhere.size() == 2) {
            return "did you mean '" + String.join("' or '", elsewhere) + "'?";
        }
        StringBuilder known = new StringBuilder("known here: ");
        for (int i = 0; i < members.length; i++) {
            known.append(i == 0 ? "" : ", ").append(shape.fields().get(i).name());
        }
        return known.toString();
    }
}

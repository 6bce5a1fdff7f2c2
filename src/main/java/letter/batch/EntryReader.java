package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.MapNode.Member;
import letter.document.Merge;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.profile.JobEntry;
import letter.profile.Profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the keys of a job from the fields of a document that stand beside them. */
final class EntryReader {
    /** What a letter's own section says, and a row may say more shortly. */
    private static final List<String> OF_LETTER = List.of("template", "layout", "language", "date");

    private static final List<String> KEYS =
            List.of(
                    "profile",
                    "with",
                    "template",
                    "layout",
                    "language",
                    "date",
                    "formats",
                    "output",
                    "width",
                    "redact",
                    "overrides");

    private EntryReader() {}

    /**
     * What a map says in which both stand: {@code {"target": "smiles.yaml", "basics": {…}}}. A text
     * under {@code target} names a file; a map is the target itself.
     */
    static Result<Entry> read(MapNode map, List<Entry.Cell> cells) {
        List<Member> keys = new ArrayList<>();
        List<Member> own = new ArrayList<>();
        for (Member member : map.members()) {
            (isKey(member) ? keys : own).add(member);
        }
        Problems problems = new Problems();
        for (Member key : keys) {
            if (key.value() instanceof ListNode list && key.key().equals("profile")) {
                problems.add(
                        Code.WRONG_SHAPE,
                        list.at(),
                        "a row is one letter, and this is a list",
                        "write a row for each; a YAML list takes several");
            }
        }
        Optional<Entry> entry =
                problems.take(
                        entry(new MapNode(keys, map.at()), new MapNode(own, map.at()), cells));
        return entry.isPresent() ? problems.result(entry.get()) : problems.failure();
    }

    /** Whether a column of this name holds keys of a job, not fields of a document. */
    static boolean isKey(String column) {
        return column.equals("target") || KEYS.contains(column) && !column.equals("overrides");
    }

    private static boolean isKey(Member member) {
        boolean target = member.key().equals("target") && member.value() instanceof ScalarNode;
        return target || KEYS.contains(member.key());
    }

    /** What these keys say, with these fields of a document. */
    static Result<Entry> entry(MapNode keys, MapNode own, List<Entry.Cell> cells) {
        if (keys.members().isEmpty()) {
            Entry plain = new Entry(JobEntry.none(), keys, own, cells);
            return new Result<>(Optional.of(plain), List.of());
        }
        Problems problems = new Problems();
        Optional<JobEntry> said = problems.take(Profiles.decodeJob(keys));
        if (said.isEmpty()) {
            return problems.failure();
        }
        Optional<Node> overrides = keys.get("overrides");
        MapNode laid = letter(keys);
        if (overrides.isPresent()) {
            laid = (MapNode) Merge.fold(laid, overrides.get());
        }
        return problems.result(new Entry(said.get(), keys, (MapNode) Merge.fold(laid, own), cells));
    }

    /** {@code {letter: {template: …}}} for the keys that are short for it. */
    private static MapNode letter(MapNode keys) {
        List<Member> members = new ArrayList<>();
        for (Member key : keys.members()) {
            if (OF_LETTER.contains(key.key())) {
                members.add(key);
            }
        }
        MapNode letter = new MapNode(members, keys.at());
        return members.isEmpty()
                ? letter
                : new MapNode(List.of(new Member("letter", keys.at(), letter)), keys.at());
    }
}

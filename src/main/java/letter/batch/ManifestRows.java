package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.ListNode;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.document.NullNode;
import letter.document.ScalarNode;
import letter.pipeline.Refusal;
import letter.profile.FileKind;
import letter.profile.JobList;
import letter.profile.Profiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.PatternSyntaxException;

/** A YAML manifest: entries that may each stand for many letters, with defaults for all. */
final class ManifestRows implements Rows {
    private final List<Row> all;
    private final Iterator<Row> rows;

    private ManifestRows(List<Row> all) {
        this.all = all;
        this.rows = all.iterator();
    }

    /** The same rows from the first on. */
    ManifestRows again() {
        return new ManifestRows(all);
    }

    /** A letter of an entry. */
    private record Listed(long number, Entry said) implements Row {
        @Override
        public Location at() {
            return said.keys().at();
        }

        @Override
        public Result<Entry> entry() {
            return new Result<>(Optional.of(said), List.of());
        }
    }

    /** The rows of this manifest; every entry is looked at before any letter is made. */
    static Result<ManifestRows> of(Node document, Path base) {
        Problems problems = new Problems();
        refuseOthers(document, problems);
        if (problems.hasErrors()) {
            return problems.failure();
        }
        Optional<JobList> list = problems.take(Profiles.decodeJobs(document));
        if (list.isEmpty()) {
            return problems.failure();
        }
        Node none = new NullNode(document.at());
        Node defaults = document.get("defaults").orElse(none);
        List<Row> rows = new ArrayList<>();
        for (Node letter : items(document.get("letters").orElse(none))) {
            MapNode keys =
                    (MapNode) (defaults instanceof MapNode ? Merge.fold(defaults, letter) : letter);
            MapNode placed = new MapNode(keys.members(), letter.at());
            MapNode nothing = new MapNode(List.of(), letter.at());
            Optional<Entry> entry = problems.take(EntryReader.entry(placed, nothing, List.of()));
            if (entry.isPresent()) {
                expand(entry.get(), base, rows, problems);
            }
        }
        if (rows.isEmpty() && !problems.hasErrors()) {
            problems.add(
                    Code.EMPTY_FIELD,
                    document.get("letters").orElse(document).at(),
                    "the list has no letters",
                    "write an entry for each under 'letters:': '- profile: anna.yaml'");
        }
        return problems.result(new ManifestRows(rows));
    }

    /** Not one by one what is wrong with a profile as a list, but that it is none. */
    private static void refuseOthers(Node document, Problems problems) {
        FileKind kind = FileKind.of(document);
        boolean target =
                kind == FileKind.TARGET
                        && document.get("defaults").isEmpty()
                        && (document.get("name").isPresent() || document.get("title").isPresent());
        if (kind == FileKind.PROFILE || target) {
            problems.add(
                    Code.UNKNOWN_KIND,
                    document.at(),
                    "this is a "
                            + (target ? "target" : "profile")
                            + ", and a job list is needed here",
                    target
                            ? "name it under 'target' in a list, or after --to"
                            : "make its letter with generate");
        }
    }

    private static List<Node> items(Node list) {
        return list instanceof ListNode all ? all.items() : List.of();
    }

    /** One row for each of its profiles with each of its targets. */
    private static void expand(Entry entry, Path base, List<Row> rows, Problems problems) {
        for (Optional<Node> profile : files("profile", entry, base, problems)) {
            for (Optional<Node> target : files("target", entry, base, problems)) {
                MapNode keys = with(entry.keys(), "profile", profile);
                keys = with(keys, "target", target);
                rows.add(
                        new Listed(
                                rows.size() + 1L,
                                new Entry(entry.said(), keys, entry.own(), entry.cells())));
            }
        }
    }

    private static MapNode with(MapNode keys, String key, Optional<Node> file) {
        return file.isPresent() ? Merge.put(keys, key, file.get()) : keys;
    }

    /** The files that a key names, each in the place of its pattern; one nothing where none. */
    private static List<Optional<Node>> files(
            String key, Entry entry, Path base, Problems problems) {
        List<ScalarNode> texts = Entry.texts(entry.keys().get(key));
        if (texts.isEmpty()) {
            return List.of(Optional.empty());
        }
        List<Optional<Node>> files = new ArrayList<>();
        for (ScalarNode text : texts) {
            String path = text.text().strip();
            if (!PathPattern.isPattern(base, path)) {
                files.add(Optional.of(text));
                continue;
            }
            for (String name : matches(text, path, base, problems)) {
                files.add(Optional.of(new ScalarNode(name, false, false, text.at())));
            }
        }
        return files;
    }

    private static List<String> matches(
            ScalarNode text, String pattern, Path base, Problems problems) {
        List<String> files = List.of();
        try {
            files = PathPattern.files(base, pattern);
            if (files.isEmpty()) {
                problems.add(
                        Code.NO_FILE_MATCHES,
                        text.at(),
                        "no file matches '" + pattern + "'",
                        "paths are relative to the list's own directory");
            }
        } catch (PatternSyntaxException malformed) {
            problems.add(
                    Code.BAD_VALUE,
                    text.at(),
                    "'" + pattern + "' is no pattern of names",
                    "close each bracket, and put no braces into braces");
        } catch (IOException failure) {
            problems.add(
                    Code.CANNOT_READ,
                    text.at(),
                    "the directory of '"
                            + pattern
                            + "' cannot be read: "
                            + Refusal.reason(failure));
        }
        return files;
    }

    @Override
    public Optional<Row> next() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(all.size());
    }

    @Override
    public void close() {
        // It was read whole.
    }
}

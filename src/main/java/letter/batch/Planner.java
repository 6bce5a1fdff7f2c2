package letter.batch;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.pipeline.Form;
import letter.pipeline.Input;
import letter.pipeline.Inputs;
import letter.pipeline.Job;
import letter.pipeline.Origin;
import letter.pipeline.Overlays;
import letter.pipeline.Request;
import letter.pipeline.Role;
import letter.profile.Profiles;
import letter.profile.TargetNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes of a row the letter that it means: reads its files, merges, and names it; for all threads.
 */
final class Planner {
    private final Library library;
    private final Optional<Input> profile;
    private final Optional<Input> target;
    private final Overlays overlays;
    private final Naming naming;
    private final TargetNames targets;

    private Planner(
            Library library,
            Optional<Input> profile,
            Optional<Input> target,
            Overlays overlays,
            Naming naming,
            TargetNames targets) {
        this.library = library;
        this.profile = profile;
        this.target = target;
        this.overlays = overlays;
        this.naming = naming;
        this.targets = targets;
    }

    /** Reads what lies under every row, and above it. */
    static Result<Planner> of(BatchRequest asked, Lists list) {
        Problems problems = new Problems();
        Optional<Input> profile = read(asked.profile(), Role.PROFILE, problems);
        Optional<Input> target = read(asked.target(), Role.TARGET, problems);
        Request request = asked.request();
        List<Input> files = new ArrayList<>();
        for (Origin overlay : request.overlays()) {
            read(Optional.of(overlay), Role.OVERLAY, problems).ifPresent(files::add);
        }
        Overlays overlays = new Overlays(files, request.settings());
        Optional<Naming> naming = problems.take(Naming.of(asked));
        if (problems.hasErrors() || naming.isEmpty()) {
            return problems.failure();
        }
        Library library = new Library(asked.list().base());
        List<String> names = new OtherNames(asked, list, library).with(profile, target);
        return problems.result(
                new Planner(
                        library, profile, target, overlays, naming.get(), TargetNames.of(names)));
    }

    private static Optional<Input> read(Optional<Origin> origin, Role role, Problems problems) {
        return origin.isPresent()
                ? problems.take(Inputs.read(origin.get(), role))
                : Optional.empty();
    }

    /** What a row's letter is called, and in which form it comes out. */
    record Outline(FileName name, Form form) {}

    /** The outline of a row's letter; its files are read only where its name needs them. */
    Result<Outline> outline(Row row) {
        Problems problems = new Problems();
        Optional<Entry> said = problems.take(row.entry());
        if (said.isEmpty()) {
            return problems.failure();
        }
        Entry entry = said.get();
        Optional<NamePattern> pattern = problems.take(naming.pattern(entry, target.isPresent()));
        Optional<Origin> under = origin(entry.profile(), profile);
        Optional<Origin> to = origin(entry.target(), target);
        if (pattern.isEmpty()) {
            return problems.failure();
        } else if (pattern.get().readsDocument(under.isPresent(), to.isPresent())) {
            Optional<Planned> planned = problems.take(plan(row));
            if (planned.isEmpty()) {
                return problems.failure();
            }
            Optional<FileName> name = problems.take(planned.get().name());
            return name.isPresent()
                    ? problems.result(new Outline(name.get(), planned.get().job().form()))
                    : problems.failure();
        }
        Optional<Form> form = problems.take(naming.form(entry, pattern.get()));
        MapNode nothing = new MapNode(List.of(), row.at());
        Named named = naming.named(row, under, to, nothing);
        Optional<FileName> name = problems.take(named.by(pattern.get()));
        return form.isPresent() && name.isPresent()
                ? problems.result(new Outline(name.get(), form.get()))
                : problems.failure();
    }

    private static Optional<Origin> origin(Optional<ScalarNode> named, Optional<Input> base) {
        return named.isPresent()
                ? Optional.of(Origin.file(named.get().text().strip()))
                : base.map(Input::origin);
    }

    /** The letter that a row means, its document merged. */
    Result<Planned> plan(Row row) {
        Problems problems = new Problems();
        Optional<Entry> said = problems.take(row.entry());
        if (said.isEmpty()) {
            return problems.failure();
        }
        Entry entry = said.get();
        Optional<Input> under = file(entry.profile(), Role.PROFILE, profile, problems);
        Optional<Input> to = file(entry.target(), Role.TARGET, target, problems);
        List<Input> over = new ArrayList<>();
        for (ScalarNode overlay : entry.overlays()) {
            problems.take(library.get(overlay, Role.OVERLAY)).ifPresent(over::add);
        }
        Optional<NamePattern> pattern = problems.take(naming.pattern(entry, to.isPresent()));
        if (problems.hasErrors() || pattern.isEmpty()) {
            return problems.failure();
        }
        Node own = under.isPresent() ? under.get().node() : entry.own();
        Node document = laid(own, to, over, entry, problems);
        Optional<Node> merged = problems.take(overlays.over(document));
        Optional<Form> form = problems.take(naming.form(entry, pattern.get()));
        if (merged.isEmpty() || form.isEmpty()) {
            return problems.failure();
        }
        Named named =
                naming.named(row, under.map(Input::origin), to.map(Input::origin), merged.get());
        Result<FileName> name = named.by(pattern.get());
        String stem = name.value().isPresent() ? name.value().get().stem() : "";
        Job job = new Job(stem, origins(under, to), merged.get(), own, targets, form.get());
        return problems.result(new Planned(row, job, name, sources(under, to, over)));
    }

    private Optional<Input> file(
            Optional<ScalarNode> named, Role role, Optional<Input> base, Problems problems) {
        return named.isPresent() ? problems.take(library.get(named.get(), role)) : base;
    }

    /** The profile, under the target, under overlays, under what the row says itself. */
    private static Node laid(
            Node own, Optional<Input> to, List<Input> over, Entry entry, Problems problems) {
        Node document = own;
        if (to.isPresent()) {
            document = Profiles.withTarget(document, to.get().node());
        } else if (own != entry.own() && entry.namesTarget() && own instanceof MapNode map) {
            // What the profile says to its own target is not for this one.
            document = map.without("target");
        }
        document = Profiles.folded(document);
        for (Input overlay : over) {
            document = Profiles.folded(Merge.overlay(document, overlay.node()));
        }
        if (own != entry.own() && !entry.own().members().isEmpty()) {
            document = Profiles.folded(Merge.overlay(document, entry.own()));
        }
        for (Entry.Cell cell : entry.cells()) {
            Optional<Node> set = problems.take(cell.path().set(document, cell.value()));
            document = set.orElse(document);
        }
        return Profiles.folded(document);
    }

    private static List<Origin> origins(Optional<Input> profile, Optional<Input> target) {
        List<Origin> origins = new ArrayList<>(2);
        profile.map(Input::origin).ifPresent(origins::add);
        target.map(Input::origin).ifPresent(origins::add);
        return origins;
    }

    private static List<Source> sources(
            Optional<Input> profile, Optional<Input> target, List<Input> overlays) {
        List<Source> sources = new ArrayList<>(2 + overlays.size());
        profile.ifPresent(input -> sources.add(input.node().at().source()));
        target.ifPresent(input -> sources.add(input.node().at().source()));
        for (Input overlay : overlays) {
            sources.add(overlay.node().at().source());
        }
        return sources;
    }
}

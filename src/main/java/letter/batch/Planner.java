package letter.batch;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.MapNode;
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
        Layers layers = layers(entry, problems);
        Optional<NamePattern> pattern =
                problems.take(naming.pattern(entry, layers.target().isPresent()));
        if (problems.hasErrors() || pattern.isEmpty()) {
            return problems.failure();
        }
        Optional<Node> merged = problems.take(overlays.over(layers.document(problems)));
        Optional<Form> form = problems.take(naming.form(entry, pattern.get()));
        if (merged.isEmpty() || form.isEmpty()) {
            return problems.failure();
        }
        Optional<Origin> under = layers.profile().map(Input::origin);
        Optional<Origin> to = layers.target().map(Input::origin);
        Result<FileName> name = naming.named(row, under, to, merged.get()).by(pattern.get());
        String stem = name.value().isPresent() ? name.value().get().stem() : "";
        Node own = layers.own();
        Job job = new Job(stem, layers.origins(), merged.get(), own, targets, form.get());
        return problems.result(new Planned(row, job, name, layers.sources()));
    }

    /** Reads the files that a row names; what lies under every row stands in for the others. */
    private Layers layers(Entry entry, Problems problems) {
        Optional<Input> under = file(entry.profile(), Role.PROFILE, profile, problems);
        Optional<Input> to = file(entry.target(), Role.TARGET, target, problems);
        List<Input> over = new ArrayList<>();
        for (ScalarNode overlay : entry.overlays()) {
            problems.take(library.get(overlay, Role.OVERLAY)).ifPresent(over::add);
        }
        return new Layers(under, to, over, entry);
    }

    private Optional<Input> file(
            Optional<ScalarNode> named, Role role, Optional<Input> base, Problems problems) {
        return named.isPresent() ? problems.take(library.get(named.get(), role)) : base;
    }
}

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.MapNode;
import letter.document.Merge;
import letter.document.Node;
import letter.document.Setting;
import letter.document.Syntax;
import letter.profile.FileKind;
import letter.profile.OtherTargets;
import letter.profile.Profiles;
import letter.profile.TargetNames;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Loads the files of a request, each once, and merges them: one job for each letter. */
final class Jobs {
    private static final Workers.Work<Origin, Result<Node>> READER =
            new Workers.Work<>() {
                @Override
                public Result<Node> on(Origin origin) {
                    return read(origin);
                }
            };
    private static final Workers.Hiring<Origin, Result<Node>> READERS =
            new Workers.Hiring<>() {
                @Override
                public Workers.Work<Origin, Result<Node>> work() {
                    return READER;
                }
            };

    private final Request request;
    private final Problems problems;

    private Jobs(Request request, Problems problems) {
        this.request = request;
        this.problems = problems;
    }

    /** A file that was read. */
    private record Loaded(Origin origin, MapNode node) {}

    /** The letters to be made; none where a file cannot be read. */
    static List<Job> of(Request request, Problems problems) {
        return new Jobs(request, problems).all();
    }

    private List<Job> all() {
        List<Loaded> profiles = load(request.profiles());
        checkProfiles(profiles);
        List<Loaded> targets = load(request.targets());
        checkTargets(targets);
        List<Loaded> overlays = load(request.overlays());
        checkOverlays(overlays);
        if (problems.hasErrors()) {
            return List.of();
        }
        List<Job> jobs = new ArrayList<>();
        TargetNames names = TargetNames.of(names(profiles, targets));
        for (Loaded profile : profiles) {
            String stem = profile.origin().stem();
            if (targets.isEmpty()) {
                List<Origin> files = List.of(profile.origin());
                jobs.add(
                        new Job(
                                stem,
                                files,
                                merged(profile.node(), overlays),
                                profile.node(),
                                names));
            }
            for (Loaded target : targets) {
                Node document = Profiles.withTarget(profile.node(), target.node());
                String both = stem + "-" + target.origin().stem();
                List<Origin> files = List.of(profile.origin(), target.origin());
                jobs.add(new Job(both, files, merged(document, overlays), profile.node(), names));
            }
        }
        checkNames(jobs);
        return jobs;
    }

    /** What the targets of this run are called, those included that others stand in for. */
    private static List<String> names(List<Loaded> profiles, List<Loaded> targets) {
        List<String> names = new ArrayList<>();
        for (Loaded profile : profiles) {
            if (profile.node().get("target").orElse(profile.node()) instanceof MapNode own) {
                names.addAll(OtherTargets.names(own));
            }
        }
        for (Loaded target : targets) {
            names.addAll(OtherTargets.names(target.node()));
        }
        return names;
    }

    private List<Loaded> load(List<Origin> origins) {
        List<Loaded> loaded = new ArrayList<>();
        List<Result<Node>> read = Workers.each(origins, READERS);
        for (int i = 0; i < read.size(); i++) {
            Origin origin = origins.get(i);
            Optional<Node> node = problems.take(read.get(i));
            if (node.isPresent() && node.get() instanceof MapNode map) {
                loaded.add(new Loaded(origin, map));
            } else if (node.isPresent()) {
                problems.add(
                        Code.WRONG_SHAPE,
                        node.get().at(),
                        "the file holds " + node.get().kind() + ", not fields and their values",
                        "begin with 'basics:' in a profile, with 'name:' in a target");
            }
        }
        return loaded;
    }

    /** A target among the profiles is a slip of the fingers. */
    private void checkProfiles(List<Loaded> profiles) {
        for (Loaded profile : profiles) {
            if (isTarget(profile.node())) {
                problems.add(
                        Code.UNKNOWN_KIND,
                        profile.node().at(),
                        "this is a target, and a profile is needed here",
                        "put it after --to");
            }
        }
    }

    /** What is said to one place must not be laid over what is said to another. */
    private void checkOverlays(List<Loaded> overlays) {
        for (Loaded overlay : overlays) {
            if (isTarget(overlay.node())) {
                problems.add(
                        Code.UNKNOWN_KIND,
                        overlay.node().at(),
                        "this is a target, and an overlay on the profile is needed here",
                        "put it after --to, or its fields under 'target:'");
            }
        }
    }

    private static boolean isTarget(MapNode map) {
        boolean named = map.get("name").isPresent() || map.get("title").isPresent();
        return FileKind.of(map) == FileKind.TARGET && named;
    }

    /** So is a profile among the targets. */
    private void checkTargets(List<Loaded> targets) {
        for (Loaded target : targets) {
            if (FileKind.of(target.node()) == FileKind.PROFILE) {
                problems.add(
                        Code.UNKNOWN_KIND,
                        target.node().at(),
                        "this is a profile, and a target is needed here",
                        "put it before --to");
            }
        }
    }

    /** Reads a document; on standard input JSON is told from YAML by whether it is JSON. */
    static Result<Node> read(Origin origin) {
        if (origin.bytes().isEmpty()) {
            return Documents.read(Path.of(origin.name()));
        }
        byte[] bytes = origin.bytes().get();
        Result<Node> yaml = Documents.read(origin.name(), bytes, Syntax.YAML);
        if (!beginsAsJson(bytes)) {
            return yaml;
        }
        // '{basics: {name: A}}' is YAML, and "http:\/\/x" is JSON alone.
        Result<Node> json = Documents.read(origin.name(), bytes, Syntax.JSON);
        return json.value().isPresent() || yaml.value().isEmpty() ? json : yaml;
    }

    private static boolean beginsAsJson(byte[] bytes) {
        for (byte b : bytes) {
            boolean skipped = b == ' ' || b == '\t' || b == '\r' || b == '\n' || b < 0;
            if (!skipped) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    /** What is said to one place wins over what is said to all; overlays and settings over both. */
    private Node merged(Node document, List<Loaded> overlays) {
        Node merged = Profiles.folded(document);
        for (Loaded overlay : overlays) {
            merged = Profiles.folded(Merge.overlay(merged, overlay.node()));
        }
        for (String setting : request.settings()) {
            Optional<Node> set = problems.take(Setting.apply(merged, setting));
            merged = Profiles.folded(set.orElse(merged));
        }
        return merged;
    }

    /** Two letters in one file; on some systems names that differ in case are one. */
    private void checkNames(List<Job> jobs) {
        Map<String, Job> names = new HashMap<>();
        for (Job job : jobs) {
            Job other = names.putIfAbsent(job.stem().toLowerCase(Locale.ROOT), job);
            if (other != null) {
                problems.add(
                        Code.SAME_OUTPUT,
                        Source.option("letter generate", job.stem()).whole(),
                        "two letters would be named '"
                                + job.stem()
                                + "': of "
                                + other.madeOf()
                                + " and of "
                                + job.madeOf(),
                        "rename one of the files, or name it once");
            }
        }
    }
}

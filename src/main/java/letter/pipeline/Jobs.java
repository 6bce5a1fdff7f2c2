package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.MapNode;
import letter.document.Node;
import letter.profile.OtherTargets;
import letter.profile.Profiles;
import letter.profile.TargetNames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Loads the files of a request, each once, and merges them: one job for each letter. */
final class Jobs {
    private final Request request;
    private final Problems problems;
    private TargetNames names = TargetNames.of(List.of());

    private Jobs(Request request, Problems problems) {
        this.request = request;
        this.problems = problems;
    }

    /** Reads files that are all named as the same. */
    private record Reading(Role role)
            implements Workers.Work<Origin, Result<Input>>, Workers.Hiring<Origin, Result<Input>> {
        @Override
        public Result<Input> on(Origin origin) {
            return Inputs.read(origin, role);
        }

        @Override
        public Workers.Work<Origin, Result<Input>> work() {
            return this;
        }
    }

    /** The letters to be made; none where a file cannot be read. */
    static List<Job> of(Request request, Problems problems) {
        return new Jobs(request, problems).all();
    }

    private List<Job> all() {
        List<Input> profiles = load(request.profiles(), Role.PROFILE);
        List<Input> targets = load(request.targets(), Role.TARGET);
        Overlays overlays =
                new Overlays(load(request.overlays(), Role.OVERLAY), request.settings());
        if (problems.hasErrors()) {
            return List.of();
        }
        List<Job> jobs = new ArrayList<>();
        if (!isOneAsItIs(profiles, overlays)) {
            names = TargetNames.of(names(profiles, targets));
        }
        for (Input profile : profiles) {
            String stem = profile.origin().stem();
            if (targets.isEmpty()) {
                List<Origin> files = List.of(profile.origin());
                Node document = merged(profile.node(), overlays);
                jobs.add(job(stem, files, document, profile.node()));
            }
            for (Input target : targets) {
                Node document = Profiles.withTarget(profile.node(), target.node());
                String both = stem + "-" + target.origin().stem();
                List<Origin> files = List.of(profile.origin(), target.origin());
                jobs.add(job(both, files, merged(document, overlays), profile.node()));
            }
        }
        checkNames(jobs);
        return jobs;
    }

    /** Whether there is one letter to the only target there is, as its file has it. */
    private boolean isOneAsItIs(List<Input> profiles, Overlays overlays) {
        return profiles.size() == 1
                && request.targets().isEmpty()
                && overlays.files().isEmpty()
                && overlays.settings().isEmpty();
    }

    /** What the targets of this run are called, those included that others stand in for. */
    private static List<String> names(List<Input> profiles, List<Input> targets) {
        List<String> names = new ArrayList<>();
        for (Input profile : profiles) {
            if (profile.node().get("target").orElse(profile.node()) instanceof MapNode own) {
                names.addAll(OtherTargets.names(own));
            }
        }
        for (Input target : targets) {
            names.addAll(OtherTargets.names(target.node()));
        }
        return names;
    }

    private List<Input> load(List<Origin> origins, Role role) {
        List<Input> loaded = new ArrayList<>();
        for (Result<Input> read : Workers.each(origins, new Reading(role))) {
            Optional<Input> input = problems.take(read);
            if (input.isPresent()) {
                loaded.add(input.get());
            }
        }
        return loaded;
    }

    private Job job(String stem, List<Origin> files, Node document, Node own) {
        return new Job(stem, files, document, own, names, request.form());
    }

    private Node merged(Node document, Overlays overlays) {
        Optional<Node> merged = problems.take(overlays.over(document));
        return merged.orElse(document);
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

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Severity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the way of letters from files that are each fine alone: every letter is made as
 * {@code generate} would make it, and none is written.
 */
public final class Rehearsal {
    private final Set<String> known = new HashSet<>();
    private final Map<String, Trouble> troubles = new LinkedHashMap<>();

    /** One complaint, and the letters that it is true of. */
    private static final class Trouble {
        private final Diagnostic diagnostic;
        private final String first;
        private int letters;

        Trouble(Diagnostic diagnostic, String first) {
            this.diagnostic = diagnostic;
            this.first = first;
        }

        Diagnostic told() {
            String more = letters == 1 ? "" : ", and " + (letters - 1) + " more";
            String where = " (" + first + more + ")";
            return new Diagnostic(
                    diagnostic.code(),
                    diagnostic.at(),
                    diagnostic.message() + where,
                    diagnostic.hint());
        }
    }

    /**
     * @param files of which nothing is said again
     */
    public Rehearsal(List<Checked> files) {
        for (Checked file : files) {
            for (Diagnostic diagnostic : file.diagnostics()) {
                known.add(key(diagnostic));
            }
        }
    }

    /** Makes the letters of a request, but for those of profiles that have no target. */
    public void hold(Pipeline pipeline, Request request) {
        Problems problems = new Problems();
        List<Job> jobs = Jobs.of(request, problems);
        List<Result<Made>> made = pipeline.make(jobs, request);
        for (int i = 0; i < jobs.size(); i++) {
            List<Diagnostic> found = made.get(i).diagnostics();
            if (!has(Code.MISSING_TARGET, found)) {
                add(found, name(jobs.get(i), request));
            }
        }
        List<Diagnostic> others = new ArrayList<>();
        for (Diagnostic diagnostic : problems.all()) {
            // Letters of one name do not meet where none is written.
            if (diagnostic.code() != Code.SAME_OUTPUT) {
                others.add(diagnostic);
            }
        }
        add(others, "together");
    }

    /** Each complaint once, with the first letter that it is true of. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        for (Trouble trouble : troubles.values()) {
            all.add(trouble.told());
        }
        return all;
    }

    private void add(List<Diagnostic> found, String letter) {
        for (Diagnostic diagnostic : found) {
            String key = key(diagnostic);
            if (diagnostic.severity() != Severity.NOTE && !known.contains(key)) {
                Trouble trouble = troubles.get(key);
                if (trouble == null) {
                    trouble = new Trouble(diagnostic, letter);
                    troubles.put(key, trouble);
                }
                trouble.letters++;
            }
        }
    }

    private static boolean has(Code code, List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            if (diagnostic.code() == code) {
                return true;
            }
        }
        return false;
    }

    /** {@code 'anna.yaml' to 'targets/smiles.yaml' with 'templates/mine'}. */
    private static String name(Job job, Request request) {
        return request.template().isPresent()
                ? job.madeOf() + " with '" + request.template().get().name() + "'"
                : job.madeOf();
    }

    private static String key(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        return diagnostic.code()
                + " "
                + at.source().name()
                + ":"
                + at.line()
                + ":"
                + at.column()
                + " "
                + diagnostic.message()
                + diagnostic.hint().orElse("");
    }
}

package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Severity;
import letter.pipeline.DiagnosticJson;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what is found while a long list is worked through: each thing once, and no more of it than
 * anybody reads.
 */
final class Complaints {
    /** What is remembered of a list that may have millions of rows. */
    private static final int MOST_KNOWN = 20_000;

    private final Reporter reporter;
    private final DiagnosticText text;
    private final Set<String> known = new HashSet<>();
    private int failing = Reporter.MOST;
    private int others = Reporter.MOST / 2;
    private long left;
    private Exit gravest = Exit.OK;

    /** For commands whose result is something else. */
    static Complaints onErrors(Session session) {
        return on(2, session);
    }

    /** For commands whose result the complaints are. */
    static Complaints onOutput(Session session) {
        return on(1, session);
    }

    private static Complaints on(int stream, Session session) {
        Environment environment = session.console().environment();
        Reporter reporter = session.reporter();
        return new Complaints(reporter, DiagnosticText.on(stream, environment, reporter.options()));
    }

    private Complaints(Reporter reporter, DiagnosticText text) {
        this.reporter = reporter;
        this.text = text;
    }

    /** What there is to print of these. */
    String of(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            boolean fails = reporter.fails(diagnostic);
            if (fails) {
                count(diagnostic);
            }
            if (!reporter.isTold(diagnostic) || !isNew(diagnostic)) {
                continue;
            }
            boolean room = fails ? failing-- > 0 : others-- > 0;
            if (room || reporter.options().json()) {
                out.append(reporter.one(diagnostic, text));
            } else {
                left++;
            }
        }
        return out.toString();
    }

    private boolean isNew(Diagnostic diagnostic) {
        return known.size() >= MOST_KNOWN || known.add(DiagnosticJson.of(diagnostic));
    }

    /** What is wrong in a row is wrong in the file, not on the command line. */
    private void count(Diagnostic diagnostic) {
        Exit exit = diagnostic.severity() == Severity.ERROR ? diagnostic.exit() : Exit.PROBLEMS;
        boolean row = exit == Exit.USAGE && !diagnostic.at().source().typed();
        Exit counted = row ? Exit.PROBLEMS : exit;
        if (counted.status() > gravest.status()) {
            gravest = counted;
        }
    }

    /** How many were not told. */
    long left() {
        return left;
    }

    /** How the process ends by what was found so far. */
    Exit exit() {
        return gravest;
    }
}

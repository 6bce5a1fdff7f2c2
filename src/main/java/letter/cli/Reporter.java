package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Severity;
import letter.pipeline.DiagnosticJson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the user what the stages have found, each thing once, and how the process ends.
 *
 * @param options how to tell
 */
record Reporter(Console console, ReportOptions options) {
    /** More than anybody reads at once. */
    static final int MOST = 100;

    /** On standard error: for commands whose result is something else. */
    Exit report(List<Diagnostic> diagnostics) {
        List<Diagnostic> each = distinct(diagnostics);
        console.complain(told(each, 2));
        return exit(each);
    }

    /** On standard output: for commands whose result the complaints are. */
    Exit print(List<Diagnostic> diagnostics) {
        List<Diagnostic> each = distinct(diagnostics);
        console.print(told(each, 1));
        return exit(each);
    }

    /** Of files without an error, that they have none. */
    void printFine(List<String> files) {
        if (!options.quiet() && !options.json()) {
            for (String file : files) {
                console.print(Harmless.line(file) + ": ok\n");
            }
        }
    }

    boolean isTold(Diagnostic diagnostic) {
        return !options.quiet() || fails(diagnostic);
    }

    private String told(List<Diagnostic> diagnostics, int stream) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        DiagnosticText text = DiagnosticText.on(stream, console.environment(), options);
        StringBuilder out = new StringBuilder();
        int failing = Math.min(MOST, failing(diagnostics));
        int others = MOST - failing;
        int left = 0;
        for (Diagnostic diagnostic : diagnostics) {
            if (!isTold(diagnostic)) {
                continue;
            }
            // What stops the work is told before what does not, should there be no room for both.
            boolean room = fails(diagnostic) ? failing-- > 0 : others-- > 0;
            if (room || options.json()) {
                out.append(one(diagnostic, text));
            } else {
                left++;
            }
        }
        if (left > 0) {
            out.append("letter: and ").append(left).append(" more like these\n");
        }
        return out.toString();
    }

    /** One complaint, in the form that is asked for. */
    String one(Diagnostic diagnostic, DiagnosticText text) {
        return switch (options.form()) {
            case "json" -> DiagnosticJson.of(diagnostic);
            case "github" -> DiagnosticGithub.of(diagnostic);
            default -> text.of(diagnostic);
        };
    }

    private int failing(List<Diagnostic> diagnostics) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += fails(diagnostic) ? 1 : 0;
        }
        return count;
    }

    /** Two letters from one profile complain of it in the same words: once is enough. */
    private static List<Diagnostic> distinct(List<Diagnostic> diagnostics) {
        List<Diagnostic> each = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (known.add(DiagnosticJson.of(diagnostic))) {
                each.add(diagnostic);
            }
        }
        return each;
    }

    /** Whether this stops the work. */
    boolean fails(Diagnostic diagnostic) {
        boolean warned = diagnostic.severity() == Severity.WARNING;
        return diagnostic.severity() == Severity.ERROR || warned && options.strict();
    }

    private Exit exit(List<Diagnostic> diagnostics) {
        Exit gravest = Exit.OK;
        for (Diagnostic diagnostic : diagnostics) {
            Exit severe =
                    diagnostic.severity() == Severity.ERROR ? diagnostic.exit() : Exit.PROBLEMS;
            if (fails(diagnostic) && severe.status() > gravest.status()) {
                gravest = severe;
            }
        }
        return gravest;
    }
}

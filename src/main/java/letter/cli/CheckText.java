package letter.cli;

import letter.batch.Difference;
import letter.diagnostic.Diagnostic;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code letter check} prints: for people {@code anna.md: differs}, and the difference; for
 * programs a complaint of the file.
 */
final class CheckText {
    private final ReportOptions options;
    private final boolean colored;
    private final Complaints complaints;
    private final StringBuilder out = new StringBuilder();

    CheckText(Session session, Complaints complaints) {
        this.options = session.reporter().options();
        this.colored = options.coloredOn(1, session.console().environment());
        this.complaints = complaints;
    }

    private boolean isForPeople() {
        return options.form().equals("text");
    }

    /** A file is as it should be. */
    void fine(Path file) {
        if (!options.quiet()) {
            line(file, "ok");
        }
    }

    /** A file is not as it should be, which is complained of, too. */
    void wrong(Path file, String word, Diagnostic diagnostic) {
        String told = complaints.of(List.of(diagnostic));
        if (isForPeople()) {
            line(file, word);
        } else {
            out.append(told);
        }
    }

    /** What is told of a file. */
    void line(Path file, String word) {
        if (isForPeople()) {
            String style = word.equals("ok") ? "32" : "1;31";
            out.append(Harmless.line(file.toString())).append(": ");
            out.append(styled(style, word)).append('\n');
        }
    }

    /** The lines of a unified diff. */
    void difference(Difference difference) {
        if (isForPeople()) {
            for (String row : difference.unified()) {
                out.append(styled(style(row), Harmless.text(row))).append('\n');
            }
        }
    }

    private static String style(String row) {
        return switch (row.isEmpty() ? ' ' : row.charAt(0)) {
            case '+' -> "32";
            case '-' -> "31";
            case '@' -> "36";
            default -> "";
        };
    }

    /** Complaints, as they are printed elsewhere. */
    void complain(List<Diagnostic> diagnostics) {
        out.append(complaints.of(diagnostics));
    }

    /** All since it was last asked for. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    private String styled(String style, String text) {
        return colored && !style.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}

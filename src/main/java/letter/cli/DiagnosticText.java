package letter.cli;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Severity;

import java.util.Locale;

/**
 * A complaint for people: place, what is wrong, the line with a caret, what to do.
 *
 * @param colored whether the terminal shows colours
 * @param columns how wide the line may be shown; 0 for any width
 */
record DiagnosticText(boolean colored, int columns) {

    /** As this standard stream shows it. */
    static DiagnosticText on(int stream, Environment environment, ReportOptions options) {
        return new DiagnosticText(
                options.coloredOn(stream, environment), Terminal.columns(stream, environment));
    }

    /** {@code profile.yaml:3:5: error: unknown key 'nmae' [MISSPELT_KEY]}, and what follows. */
    String of(Diagnostic diagnostic) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        out.append(styled("1", place(diagnostic.at()) + ": "));
        out.append(styled(color(diagnostic.severity()), severity + ": "));
        out.append(styled("1", Harmless.line(diagnostic.message())));
        out.append(" [").append(diagnostic.code().name()).append("]\n");
        out.append(Excerpt.of(diagnostic.at(), columns));
        if (diagnostic.hint().isPresent()) {
            out.append(styled("36", "  hint: "));
            out.append(Harmless.line(diagnostic.hint().get())).append('\n');
        }
        return out.toString();
    }

    private static String place(Location at) {
        String name = Harmless.line(at.source().name());
        return at.hasLine() && !at.source().typed()
                ? name + ":" + at.line() + ":" + at.column()
                : name;
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;34";
        };
    }

    private String styled(String style, String text) {
        return colored ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}

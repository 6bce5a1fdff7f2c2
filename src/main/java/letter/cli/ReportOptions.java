package letter.cli;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** How the user wants to be told. */
record ReportOptions(boolean strict, String form, String color, boolean quiet, boolean verbose) {
    /** How complaints can be told. */
    static final List<String> FORMS = List.of("text", "json", "github");

    /** When they are coloured. */
    static final List<String> COLORS = List.of("auto", "always", "never");

    static ReportOptions of(ParseResult line) {
        return new ReportOptions(
                line.hasMatchedOption("--strict"),
                value(line, "--diagnostics", FORMS),
                value(line, "--color", COLORS),
                line.hasMatchedOption("--quiet"),
                line.hasMatchedOption("--verbose"));
    }

    /** Whether complaints go to a program, one JSON object a line. */
    boolean json() {
        return form.equals("json");
    }

    /** The value of an option that has these, the first of them where it is not given. */
    private static String value(ParseResult line, String option, List<String> known) {
        String value = line.matchedOptionValue(option, known.get(0));
        if (!known.contains(value)) {
            throw new ParameterException(
                    line.commandSpec().commandLine(),
                    "no '" + value + "' for " + option + ": there are " + String.join(", ", known));
        }
        return value;
    }

    /** Whether colours go to this standard stream (no-color.org). */
    boolean coloredOn(int stream, Environment environment) {
        return switch (color) {
            case "always" -> true;
            case "never" -> false;
            default ->
                    environment.isTerminal(stream)
                            && environment.variable("NO_COLOR").isEmpty()
                            && !environment.variable("TERM").equals("dumb");
        };
    }
}

package letter.cli;

import picocli.CommandLine.ParseResult;

/** How the user wants to be told. */
record ReportOptions(boolean strict, boolean json, String color, boolean quiet, boolean verbose) {

    static ReportOptions of(ParseResult line) {
        return new ReportOptions(
                line.hasMatchedOption("--strict"),
                line.matchedOptionValue("--diagnostics", "text").equals("json"),
                line.matchedOptionValue("--color", "auto"),
                line.hasMatchedOption("--quiet"),
                line.hasMatchedOption("--verbose"));
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

package letter.cli;

import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/** What a command has to work with. */
record Session(Console console, Reporter reporter) {

    static Session of(ParseResult line, Console console) {
        return new Session(console, new Reporter(console, ReportOptions.of(line)));
    }

    /** Says which files have changed, or that none had to. */
    void wrote(List<Path> paths) {
        if (paths.isEmpty()) {
            tell("nothing to write: every file is as it should be");
        }
        for (Path path : paths) {
            tell("wrote " + path);
        }
    }

    /** Says a line to people who want to hear it; programs get nothing but complaints. */
    void tell(String line) {
        if (!reporter.options().quiet() && !reporter.options().json()) {
            console.complain(Harmless.line(line) + "\n");
        }
    }
}

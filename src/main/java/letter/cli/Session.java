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
        if (!reporter.options().quiet()) {
            if (paths.isEmpty()) {
                console.complain("nothing to write: every file is as it should be\n");
            }
            for (Path path : paths) {
                console.complain("wrote " + Harmless.text(path.toString()) + "\n");
            }
        }
    }
}

package letter.cli;

import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/** What a command has to work with. */
record Session(Console console, Reporter reporter) {

    static Session of(ParseResult line, Console console) {
        return new Session(console, new Reporter(console, ReportOptions.of(line)));
    }

    /** Says which files have changed. */
    void wrote(List<Path> paths) {
        if (!reporter.options().quiet()) {
            for (Path path : paths) {
                console.complain("wrote " + Printable.text(path.toString()) + "\n");
            }
        }
    }
}

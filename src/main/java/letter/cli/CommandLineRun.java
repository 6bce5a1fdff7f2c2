package letter.cli;

import letter.diagnostic.Exit;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the program: arguments and environment in, exit code out; nothing else escapes. */
final class CommandLineRun {
    private CommandLineRun() {}

    static Exit run(String[] args, Environment environment) {
        Console console = new Console(environment);
        try {
            return parsed(args, console);
        } catch (ClosedPipe closed) {
            return Exit.OK;
        } catch (UnwritableOutput full) {
            console.complain("<stdout>: error: cannot write: " + full.getMessage() + "\n");
            return Exit.IO;
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return bug(exhausted, args, console);
        } catch (RuntimeException defect) {
            return bug(defect, args, console);
        }
    }

    private static Exit parsed(String[] args, Console console) {
        CommandLine root = Commands.commandLine(args);
        try {
            ParseResult line = root.parseArgs(args);
            while (line.hasSubcommand()) {
                line = line.subcommand();
            }
            return called(line, console);
        } catch (ParameterException misuse) {
            return misused(misuse, console);
        }
    }

    private static Exit called(ParseResult line, Console console) {
        CommandSpec spec = line.commandSpec();
        if (line.isVersionHelpRequested()) {
            console.print(Version.line() + "\n");
            return Exit.OK;
        }
        if (line.isUsageHelpRequested()) {
            console.print(usage(spec.commandLine()));
            return Exit.OK;
        }
        if (spec.userObject() instanceof Command command) {
            return command.run(line, Session.of(line, console));
        }
        console.complain(usage(spec.commandLine()));
        return Exit.USAGE;
    }

    static String usage(CommandLine command) {
        StringWriter text = new StringWriter();
        command.usage(new PrintWriter(text), CommandLine.Help.Ansi.OFF);
        return text.toString();
    }

    private static Exit misused(ParameterException misuse, Console console) {
        CommandSpec spec = misuse.getCommandLine().getCommandSpec();
        String text =
                "letter: error: "
                        + Misuse.message(misuse)
                        + "\n"
                        + Misuse.hint(misuse)
                        + ("Try '" + spec.qualifiedName() + " --help'.\n");
        console.complain(Harmless.text(text));
        return Exit.USAGE;
    }

    private static Exit bug(Throwable defect, String[] args, Console console) {
        StringWriter trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace));
        boolean wanted = List.of(args).contains("--stacktrace");
        console.complain(
                "letter: this is a defect of letter itself: "
                        + Harmless.text(defect.toString())
                        + "\n"
                        + (wanted
                                ? trace
                                : "  hint: --stacktrace shows where; please report it\n"));
        return Exit.BUG;
    }
}

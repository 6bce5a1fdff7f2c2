package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Exit;
import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.pipeline.DiagnosticJson;
import letter.pipeline.HeadStart;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
            return unwritten(full, args, console);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return bug(exhausted, args, console);
        } catch (RuntimeException defect) {
            return bug(defect, args, console);
        }
    }

    private static Exit parsed(String[] args, Console console) {
        try {
            ParseResult line = line(args);
            while (line.hasSubcommand() && !isAsked(line)) {
                line = line.subcommand();
            }
            return called(line, console);
        } catch (ParameterException misuse) {
            return misused(misuse, args, console);
        }
    }

    private static ParseResult line(String[] args) {
        if (args.length == 0 || Options.askForHelp(args)) {
            HeadStart.onHelp();
        }
        if (Commands.isCalled(args)) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            return Commands.called(args[0]).parseArgs(rest);
        }
        // What a command takes matters only where something follows it.
        return (args.length > 1 ? Commands.all() : Commands.outline()).parseArgs(args);
    }

    /** Whether help or the version is asked for: then a command after it need not be whole. */
    private static boolean isAsked(ParseResult line) {
        return line.isUsageHelpRequested() || line.isVersionHelpRequested();
    }

    private static Exit called(ParseResult line, Console console) {
        CommandSpec spec = line.commandSpec();
        if (line.isVersionHelpRequested()) {
            console.print(Version.line() + "\n");
            return Exit.OK;
        }
        if (line.isUsageHelpRequested()) {
            console.print(usage(spec.commandLine(), 1, console));
            return Exit.OK;
        }
        if (spec.userObject() instanceof Command command) {
            return command.run(line, Session.of(line, console));
        }
        console.complain(usage(spec.commandLine(), 2, console));
        return Exit.USAGE;
    }

    /** The help of this command, as wide as this standard stream shows it. */
    static String usage(CommandLine command, int stream, Console console) {
        int columns = Terminal.columns(stream, console.environment());
        if (columns > 0 && columns < Help.WIDEST) {
            command.setUsageHelpWidth(Math.max(columns, Help.NARROWEST));
        }
        StringWriter text = new StringWriter();
        command.usage(new PrintWriter(text), CommandLine.Help.Ansi.OFF);
        return text.toString();
    }

    private static Exit misused(ParameterException misuse, String[] args, Console console) {
        CommandSpec spec = misuse.getCommandLine().getCommandSpec();
        String message = Misuse.message(misuse);
        Optional<String> hint = Misuse.hint(misuse);
        if (wantsJson(args)) {
            Location at = Source.option("letter", "").whole();
            console.complain(DiagnosticJson.of(new Diagnostic(Code.BAD_USAGE, at, message, hint)));
            return Exit.USAGE;
        }
        String text =
                "letter: error: "
                        + message
                        + "\n"
                        + (hint.isPresent() ? "  hint: " + hint.get() + "\n" : "")
                        + ("Try '" + spec.qualifiedName() + " --help'.\n");
        console.complain(Harmless.text(text));
        return Exit.USAGE;
    }

    private static Exit unwritten(UnwritableOutput full, String[] args, Console console) {
        Location at = Source.file("<stdout>", "").whole();
        String message = "cannot be written: " + full.getMessage();
        Diagnostic told = new Diagnostic(Code.CANNOT_WRITE, at, message, Optional.empty());
        console.complain(
                wantsJson(args) ? DiagnosticJson.of(told) : new DiagnosticText(false, 0).of(told));
        return Exit.IO;
    }

    /** Whether complaints go to a program; a line that was refused cannot be asked otherwise. */
    private static boolean wantsJson(String[] args) {
        List<String> all = List.of(args);
        int option = all.indexOf("--diagnostics");
        boolean apart = option >= 0 && option + 1 < args.length && args[option + 1].equals("json");
        return apart || all.contains("--diagnostics=json");
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

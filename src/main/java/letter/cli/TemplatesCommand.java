package letter.cli;

import letter.diagnostic.Exit;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** {@code letter templates list|show|vars|copy|new}: what letters are made with. */
final class TemplatesCommand implements Command {
    @Override
    public String name() {
        return "templates";
    }

    @Override
    public String sentence() {
        return "List, show, copy and begin templates; their variables.";
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.add(
                spec,
                "letter templates list",
                "letter templates copy motivation",
                "letter templates new mine",
                "letter templates vars profile.yaml");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        Console console = session.console();
        console.complain(CommandLineRun.usage(line.commandSpec().commandLine(), 2, console));
        return Exit.USAGE;
    }

    @Override
    public List<Command> subcommands() {
        return List.of(
                new TemplatesListCommand(),
                new TemplatesShowCommand(),
                new TemplatesVarsCommand(),
                new TemplatesCopyCommand(),
                new TemplatesNewCommand());
    }
}

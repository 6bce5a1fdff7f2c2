package letter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.util.List;

/** The commands by name; only the one that is called is built, as each costs milliseconds. */
final class Commands {
    private static final List<String> NAMES =
            List.of(
                    "generate",
                    "batch",
                    "check",
                    "validate",
                    "templates",
                    "schema",
                    "init",
                    "completion");

    private Commands() {}

    /** Whether the arguments begin with a command: then the rest are all its own. */
    static boolean isCalled(String[] args) {
        return args.length > 0 && NAMES.contains(args[0]);
    }

    /** The command line of this command alone. */
    static CommandLine called(String name) {
        Command command = command(name);
        CommandSpec spec = command.spec();
        return line(command, spec.name("letter " + spec.name()));
    }

    /** The command line with all of the commands. */
    static CommandLine all() {
        CommandSpec root =
                Options.named(
                        "letter",
                        "letter",
                        "Motivation and cover letters from what you have written down once, in YAML.");
        root.addOption(Options.version());
        Help.add(
                root,
                "letter init my-letters",
                "letter generate profile.yaml",
                "letter generate resume.json --set target.name='Summer School' -o letter.html");
        CommandLine line = strict(root);
        for (String name : NAMES) {
            add(line, command(name));
        }
        return line;
    }

    private static Command command(String name) {
        return switch (name) {
            case "generate" -> new GenerateCommand();
            case "batch" -> new BatchCommand();
            case "check" -> new CheckCommand();
            case "validate" -> new ValidateCommand();
            case "templates" -> new TemplatesCommand();
            case "schema" -> new SchemaCommand();
            case "init" -> new InitCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalStateException("a command without a class: " + name);
        };
    }

    /** What looks like an option is one, never the value of the option before it. */
    private static CommandLine strict(CommandSpec spec) {
        return new CommandLine(spec).setUnmatchedOptionsAllowedAsOptionParameters(false);
    }

    private static void add(CommandLine parent, Command command) {
        CommandSpec spec = command.spec();
        parent.addSubcommand(spec.name(), line(command, spec));
    }

    private static CommandLine line(Command command, CommandSpec spec) {
        CommandLine line = strict(spec);
        for (Command each : command.subcommands()) {
            add(line, each);
        }
        return line;
    }
}

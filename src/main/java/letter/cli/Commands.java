package letter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.util.List;

/** The commands by name; only what is called for is built, as each costs milliseconds. */
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
        command.prepare();
        return whole(command, "letter " + name);
    }

    /** The command line with all of the commands. */
    static CommandLine all() {
        CommandLine root = root();
        for (String name : NAMES) {
            root.addSubcommand(name, whole(command(name), name));
        }
        return root;
    }

    /** The command line that knows of its commands only what they are for. */
    static CommandLine outline() {
        CommandLine root = root();
        for (String name : NAMES) {
            root.addSubcommand(name, strict(named(command(name), name)));
        }
        return root;
    }

    private static CommandLine root() {
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
        return strict(root);
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

    private static CommandLine whole(Command command, String name) {
        CommandSpec spec = named(command, name);
        command.declare(spec);
        CommandLine line = strict(spec);
        for (Command each : command.subcommands()) {
            line.addSubcommand(each.name(), whole(each, each.name()));
        }
        return line;
    }

    private static CommandSpec named(Command command, String name) {
        return Options.named(command, name, command.sentence());
    }
}

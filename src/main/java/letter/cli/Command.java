package letter.cli;

import letter.diagnostic.Exit;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** One command: it declares what it takes, calls the stages, and reports. */
interface Command {

    String name();

    /** What it does; the first sentence of its help. */
    String sentence();

    /** Begins what it needs whatever stands on its line. */
    default void prepare() {}

    /** Adds its options and parameters, and the examples of its help. */
    void declare(CommandSpec spec);

    /** Does it; never called where the help was asked for. */
    Exit run(ParseResult line, Session session);

    /** The commands under it. */
    default List<Command> subcommands() {
        return List.of();
    }
}

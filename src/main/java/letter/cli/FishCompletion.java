package letter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for fish, written from the same specifications as the parser. */
final class FishCompletion {
    private FishCompletion() {}

    /** Lines of {@code complete -c letter …} (fishshell.com/docs/current/completions.html). */
    static String script(CommandSpec root) {
        StringBuilder out = new StringBuilder("# Completion for fish.\n");
        options(out, root, "__fish_use_subcommand");
        for (CommandLine line : root.subcommands().values()) {
            CommandSpec spec = line.getCommandSpec();
            command(out, spec, "__fish_use_subcommand");
            String inside = "__fish_seen_subcommand_from " + spec.name();
            options(out, spec, inside);
            for (PositionalParamSpec argument : spec.positionalParameters()) {
                if (argument.completionCandidates() != null) {
                    words(start(out, inside), argument.completionCandidates()).append('\n');
                }
            }
            for (CommandLine under : spec.subcommands().values()) {
                command(out, under.getCommandSpec(), inside);
            }
        }
        return out.toString();
    }

    private static void command(StringBuilder out, CommandSpec spec, String condition) {
        start(out, condition).append(" -f -a ").append(spec.name());
        description(out, spec.usageMessage().description()[0]);
    }

    private static void options(StringBuilder out, CommandSpec spec, String condition) {
        for (OptionSpec option : spec.options()) {
            start(out, condition);
            for (String name : option.names()) {
                boolean isLong = name.startsWith("--");
                out.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
            }
            if (option.arity().max() > 0) {
                out.append(" -r");
            }
            if (option.completionCandidates() != null) {
                words(out, option.completionCandidates());
            }
            description(out, option.description()[0]);
        }
    }

    /** In the place of the names of files. */
    private static StringBuilder words(StringBuilder out, Iterable<String> words) {
        return out.append(" -f -a '").append(String.join(" ", words)).append('\'');
    }

    private static StringBuilder start(StringBuilder out, String condition) {
        return out.append("complete -c letter -n '").append(condition).append('\'');
    }

    private static void description(StringBuilder out, String text) {
        String quoted = text.replace("\\", "\\\\").replace("'", "\\'");
        out.append(" -d '").append(quoted).append("'\n");
    }
}

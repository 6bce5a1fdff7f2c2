package letter.cli;

import letter.diagnostic.Exit;

import picocli.CommandLine.Model.CommandSpec;

import java.util.ArrayList;
import java.util.List;

/** What stands under the options in a command's help: examples and exit codes. */
final class Help {
    private Help() {}

    /** Adds these examples, each a command as it can be typed, and the exit codes. */
    static CommandSpec add(CommandSpec spec, String... examples) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Examples:");
        for (String example : examples) {
            lines.add("  " + example);
        }
        lines.add("");
        lines.add("Exit codes (the highest that applies):");
        for (Exit exit : Exit.values()) {
            String status = Integer.toString(exit.status());
            lines.add("  " + " ".repeat(2 - status.length()) + status + "  " + exit.meaning());
        }
        spec.usageMessage().footer(lines.toArray(new String[0]));
        return spec;
    }
}

package letter.cli;

import letter.diagnostic.Exit;

import picocli.CommandLine.Model.CommandSpec;

import java.util.ArrayList;
import java.util.List;

/** The help of a command, and what stands under its options: examples and exit codes. */
final class Help {
    /** How wide it is laid out where there is room. */
    static final int WIDEST = 80;

    /** Picocli lays out none that is narrower. */
    static final int NARROWEST = 55;

    private Help() {}

    /**
     * Adds {@code --help}, these examples, each a command as it can be typed, and the exit codes.
     */
    static void add(CommandSpec spec, String... examples) {
        spec.addOption(Options.help());
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
    }
}

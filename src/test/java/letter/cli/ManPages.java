package letter.cli;

import letter.bundle.Bundle;
import letter.diagnostic.Exit;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the man pages as AsciiDoc, one for each command, from the specifications with which
 * command lines are parsed: {@code ManPages target/man}.
 */
public final class ManPages {
    private ManPages() {}

    public static void main(String[] args) throws IOException {
        CommandSpec root = Commands.all().getCommandSpec();
        root.version("letter " + Bundle.text("version"));
        prepare(root);
        File directory = new File(args[0]);
        int status = ManPageGenerator.generateManPage(directory, null, new boolean[0], true, root);
        System.exit(status);
    }

    /** Gives examples and exit codes, which the help has in its footer, sections of their own. */
    private static void prepare(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        List<String> examples = new ArrayList<>();
        for (String line : usage.footer()) {
            if (line.startsWith("  letter ")) {
                examples.add(line);
            }
        }
        usage.footerHeading("Examples%n").footer(examples.toArray(new String[0]));
        Map<String, String> codes = new LinkedHashMap<>();
        for (Exit exit : Exit.values()) {
            codes.put(Integer.toString(exit.status()), exit.meaning());
        }
        usage.exitCodeListHeading("Exit status%n").exitCodeList(codes);
        for (CommandLine line : spec.subcommands().values()) {
            prepare(line.getCommandSpec());
        }
    }
}

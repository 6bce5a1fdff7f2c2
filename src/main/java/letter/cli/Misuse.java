package letter.cli;

import letter.document.Suggestion;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a command line that picocli refuses, in the words of the other complaints. */
final class Misuse {
    private Misuse() {}

    /** {@code unknown option '--frmat'}. */
    static String message(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            boolean hasCommands = !misuse.getCommandLine().getSubcommands().isEmpty();
            String what = first.startsWith("-") ? "unknown option" : "unexpected argument";
            return (hasCommands && !first.startsWith("-") ? "no command" : what)
                    + " '"
                    + first
                    + "'";
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " stands there twice";
        }
        if (misuse instanceof MissingParameterException missing
                && missing.getMissing().get(0).isOption()) {
            ArgSpec option = missing.getMissing().get(0);
            return name(option) + " needs a value: " + option.paramLabel();
        }
        String message = String.valueOf(misuse.getMessage());
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String name(ArgSpec option) {
        return "'" + ((OptionSpec) option).longestName() + "'";
    }

    /** What to do, where the message does not say enough. */
    static Optional<String> hint(ParameterException misuse) {
        // With none, something like an option stands where the value of one is needed.
        if (misuse instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            List<String> known = new ArrayList<>();
            misuse.getCommandLine()
                    .getCommandSpec()
                    .options()
                    .forEach(o -> known.add(o.longestName()));
            known.addAll(misuse.getCommandLine().getSubcommands().keySet());
            Optional<String> meant = Suggestion.of(unmatched.getUnmatched().get(0), known);
            return meant.isPresent()
                    ? Optional.of("did you mean '" + meant.get() + "'?")
                    : Optional.empty();
        }
        boolean noProfile =
                misuse instanceof MissingParameterException missing
                        && missing.getMissing().get(0).paramLabel().equals("PROFILE");
        return noProfile
                ? Optional.of("profiles come first: letter generate PROFILE --to TARGET")
                : Optional.empty();
    }
}

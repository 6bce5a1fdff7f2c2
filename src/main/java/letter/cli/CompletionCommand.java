package letter.cli;

import letter.diagnostic.Exit;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** {@code letter completion bash|zsh|fish}: a script that completes command lines. */
final class CompletionCommand implements Command {
    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String sentence() {
        return "Print a script that completes command lines.";
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(
                Options.parameters(
                        "SHELL", "1", "bash, zsh or fish.", List.of("bash", "zsh", "fish")));
        Help.add(
                Options.report(spec),
                "letter completion fish > ~/.config/fish/completions/letter.fish",
                "source <(letter completion bash)");
    }

    @Override
    public Exit run(ParseResult line, Session session) {
        String shell = line.matchedPositionalValue(0, new String[0])[0];
        var whole = Commands.all();
        String script =
                switch (shell) {
                    // The script for bash loads bashcompinit by itself where zsh reads it.
                    case "bash", "zsh" -> withFiles(AutoComplete.bash("letter", whole));
                    case "fish" -> FishCompletion.script(whole.getCommandSpec());
                    default ->
                            throw new ParameterException(
                                    line.commandSpec().commandLine(),
                                    "no completion for '" + shell + "': there are bash, zsh, fish");
                };
        session.console().print(script);
        return Exit.OK;
    }

    /** Where it knows no word, the shell goes on to complete the names of files. */
    private static String withFiles(String script) {
        return script.replace("compopt +o default", "compopt -o default");
    }
}

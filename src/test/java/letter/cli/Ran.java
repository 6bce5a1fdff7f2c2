package letter.cli;

import letter.diagnostic.Exit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** One run of the whole command line in this process: what came back, and on which stream. */
public record Ran(Exit exit, String output, String errors) {

    /** The run of {@code letter ARGS}, on 20 April 2025, without a terminal. */
    public static Ran letter(String... args) {
        return with(Map.of(), "", args);
    }

    public static Ran with(Map<String, String> variables, String input, String... args) {
        return on("", variables, input, args);
    }

    /** The same where results and complaints go to a terminal of so many columns. */
    static Ran onTerminal(int columns, String input, String... args) {
        return on("12", Map.of("COLUMNS", Integer.toString(columns)), input, args);
    }

    private static Ran on(
            String terminals, Map<String, String> variables, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        variables,
                        terminals,
                        () -> LocalDate.of(2025, 4, 20));
        Exit exit = CommandLineRun.run(args, environment);
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

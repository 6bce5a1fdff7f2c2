package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each command of the documents does what they show. */
class ReadmeIT {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir Path checkout;

    /** A command, and the output that stands under it; none where the README shows none. */
    record Shown(String command, String output) {}

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "BATCHES.md"})
    void every_command_does_what_is_shown(Path document) throws Exception {
        copyCheckout();
        Files.writeString(checkout.resolve(".here"), ".");
        List<Shown> commands = commands(Files.readString(document));
        assertFalse(commands.isEmpty());
        for (Shown shown : commands) {
            // The command that runs this test; running it here would never end.
            if (shown.command().startsWith("./mvnw")) {
                continue;
            }
            // Each goes on in the directory in which the one before it ended.
            String script = "cd \"$(cat .here)\" && { " + shown.command() + "\n} 2>&1";
            Shell ran =
                    Shell.run(
                            checkout,
                            Map.of("SOURCE_DATE_EPOCH", "1745107200"),
                            "bash",
                            "-c",
                            "here=$PWD; trap 'pwd > \"$here/.here\"' EXIT; " + script);
            if (shown.output().isEmpty()) {
                assertEquals(0, ran.status(), shown.command() + "\n" + ran.output());
            } else {
                assertEquals(shown.output(), ran.output(), shown.command());
            }
        }
    }

    /** The commands after {@code $} in blocks marked console, with what follows them. */
    private static List<Shown> commands(String readme) {
        List<Shown> commands = new ArrayList<>();
        String[] parts = readme.split("```console\n");
        for (int i = 1; i < parts.length; i++) {
            String block = parts[i].substring(0, parts[i].indexOf("```"));
            for (String shown : ("\n" + block).split("\n\\$ ")) {
                if (!shown.isBlank()) {
                    String[] lines = shown.split("\n", 2);
                    boolean silent = lines.length == 1 || lines[1].isBlank();
                    commands.add(
                            new Shown(lines[0], silent ? "" : lines[1].stripTrailing() + "\n"));
                }
            }
        }
        return commands;
    }

    private void copyCheckout() throws IOException {
        for (String name : List.of("profiles", "examples")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(name))) {
                for (Path file : files.toList()) {
                    Files.copy(file, checkout.resolve(HOME.relativize(file)));
                }
            }
        }
        Files.copy(HOME.resolve("letter"), checkout.resolve("letter"));
        Files.createSymbolicLink(checkout.resolve("target"), HOME.resolve("target"));
    }
}

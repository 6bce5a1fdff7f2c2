package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each command of the README does what the README shows. */
class ReadmeIT {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir Path checkout;

    /** A command, and the output that stands under it; none where the README shows none. */
    record Shown(String command, String output) {}

    @Test
    void every_command_does_what_is_shown() throws Exception {
        copyCheckout();
        List<Shown> commands = commands(Files.readString(Path.of("README.md")));
        assertFalse(commands.isEmpty());
        for (Shown shown : commands) {
            // The command that runs this test; running it here would never end.
            if (shown.command().startsWith("./mvnw")) {
                continue;
            }
            Shell ran =
                    Shell.run(
                            checkout,
                            Map.of("SOURCE_DATE_EPOCH", "1745107200"),
                            "bash",
                            "-c",
                            shown.command() + " 2>&1");
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
        for (String block : readme.split("```console\n")) {
            String text = block.substring(0, Math.max(0, block.indexOf("```")));
            for (String part : ("\n" + text).split("\n\\$ ")) {
                int end = part.indexOf('\n');
                if (!part.isBlank() && block.contains("$ " + part.strip())) {
                    String command = end < 0 ? part : part.substring(0, end);
                    String output = end < 0 ? "" : part.substring(end + 1);
                    commands.add(new Shown(command, output.isBlank() ? "" : ended(output)));
                }
            }
        }
        return commands;
    }

    private static String ended(String output) {
        return output.endsWith("\n") ? output : output + "\n";
    }

    private void copyCheckout() throws IOException {
        for (String name : List.of("profiles", "examples", "templates")) {
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

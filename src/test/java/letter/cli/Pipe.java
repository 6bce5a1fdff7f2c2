package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a shell hands over for {@code <(…)}. */
final class Pipe {
    private Pipe() {}

    /** The path of one in this directory, through which this text comes once. */
    static String of(Path directory, String name, String text)
            throws IOException, InterruptedException {
        Path from = Files.writeString(directory.resolve(name + ".text"), text);
        Path pipe = directory.resolve(name);
        String both = "mkfifo '" + pipe + "' && { cat '" + from + "' > '" + pipe + "' & }";
        assertEquals(0, new ProcessBuilder("sh", "-c", both).start().waitFor());
        return pipe.toString();
    }
}

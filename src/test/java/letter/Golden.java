package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody has read, and that the tool must keep writing. */
public final class Golden {
    /** Whether they are to be written anew: {@code -Dletter.update=true}. */
    static final boolean UPDATE = Boolean.getBoolean("letter.update");

    private Golden() {}

    /** Holds the text against the file, or writes the file anew. */
    public static void check(Path file, String actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertTrue(Files.exists(file), () -> file + " is missing; it should be\n" + actual);
            assertEquals(Files.readString(file), actual, file.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

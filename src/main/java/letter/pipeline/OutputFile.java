package letter.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A letter on its way to a file.
 *
 * @param path where it goes, as the user named it
 */
public record OutputFile(Path path, byte[] bytes) {
    /** A file with this text. */
    public static OutputFile of(Path path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}

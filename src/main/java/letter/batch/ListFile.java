package letter.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A job list, to be read once or more.
 *
 * @param name as the user named it, for complaints
 * @param base what the paths in it are relative to
 * @param again whether it can be opened more than once
 */
public record ListFile(String name, Path base, ListFormat format, Opening opening, boolean again) {

    /** Opens it from its beginning. */
    public interface Opening {
        InputStream open() throws IOException;
    }
}

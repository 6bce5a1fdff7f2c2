package letter.pipeline;

import java.nio.file.Path;

/**
 * A letter on its way to a file.
 *
 * @param path where it goes, as the user named it
 */
public record OutputFile(Path path, byte[] bytes) {}

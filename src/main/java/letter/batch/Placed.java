package letter.batch;

import letter.pipeline.Fingerprints;
import letter.pipeline.Made;
import letter.render.Format;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A letter in one format, and what became of it.
 *
 * @param path where it belongs, as the user would name it
 * @param before what stands there, where that is another letter
 */
public record Placed(Path path, Format format, byte[] bytes, Fate fate, Optional<byte[]> before) {

    /** What became of it. */
    public enum Fate {
        /** It went to its file, or to standard output. */
        WRITTEN,
        /** Its file held it already. */
        SAME,
        /** Its file holds another letter. */
        DIFFERENT,
        /** There is no such file. */
        MISSING
    }

    /** A letter whose file says nothing else. */
    static Placed of(Path path, Made.File file, Fate fate) {
        return new Placed(path, file.format(), file.bytes(), fate, Optional.empty());
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    String hash() {
        return Fingerprints.hexadecimal(bytes);
    }
}

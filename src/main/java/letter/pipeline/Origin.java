package letter.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that the user names: a file, or what came on standard input or through another pipe.
 *
 * @param name as the user named it
 * @param bytes what came through a pipe
 */
public record Origin(String name, Optional<byte[]> bytes) {

    public static Origin file(String name) {
        return new Origin(name, Optional.empty());
    }

    public static Origin standardInput(byte[] bytes) {
        return pipe("<stdin>", bytes);
    }

    /** A pipe with a name, {@code /dev/fd/63} of a shell's {@code <(…)}, which can be read once. */
    public static Origin pipe(String name, byte[] bytes) {
        return new Origin(name, Optional.of(bytes));
    }

    /** The name without folders and extension, for the names of outputs: {@code smiles-2025}. */
    public String stem() {
        if (bytes.isPresent()) {
            return "letter";
        }
        String last = Path.of(name).getFileName().toString();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}

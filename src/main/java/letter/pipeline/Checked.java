package letter.pipeline;

import letter.diagnostic.Diagnostic;
import letter.profile.FileKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that was looked at by itself.
 *
 * @param kind what it is; absent where it cannot be read
 * @param directory of a template or a layout
 */
public record Checked(
        Origin origin,
        Optional<FileKind> kind,
        Optional<Path> directory,
        List<Diagnostic> diagnostics) {

    public boolean is(FileKind other) {
        return kind.isPresent() && kind.get() == other;
    }
}

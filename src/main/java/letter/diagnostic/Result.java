package letter.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a stage hands on: a value, absent exactly where a diagnostic is an error, and all that it
 * has to say.
 */
public record Result<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }
}

package letter.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a stage has found wrong so far; it goes on looking, and stops at its edge. */
public final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Code code, Location at, String message) {
        add(new Diagnostic(code, at, message, Optional.empty()));
    }

    public void add(Code code, Location at, String message, String hint) {
        add(new Diagnostic(code, at, message, Optional.of(hint)));
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Keeps what another stage has complained of, and hands on what it made, if it could. */
    public <T> Optional<T> take(Result<T> result) {
        addAll(result.diagnostics());
        return result.value();
    }

    public boolean hasErrors() {
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Everything so far, in the order in which it was found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** The stage's edge: the value, unless something is wrong. */
    public <T> Result<T> result(T value) {
        return new Result<>(hasErrors() ? Optional.empty() : Optional.of(value), all());
    }

    /** The stage's edge where nothing could be made. */
    public <T> Result<T> failure() {
        if (!hasErrors()) {
            throw new IllegalStateException("a stage failed without saying why");
        }
        return new Result<>(Optional.empty(), all());
    }
}

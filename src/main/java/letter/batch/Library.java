package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.ScalarNode;
import letter.pipeline.Input;
import letter.pipeline.Inputs;
import letter.pipeline.Origin;
import letter.pipeline.Role;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that rows name, each read once as long as it is among the last; for all threads. */
final class Library {
    private static final int MOST = 128;

    private final Path base;
    private final Map<String, Result<Input>> read = new LinkedHashMap<>(16, 0.75f, true);

    Library(Path base) {
        this.base = base;
    }

    /** The document in the file that a row names. */
    Result<Input> get(ScalarNode name, Role role) {
        String path = name.text().strip();
        Problems problems = new Problems();
        Origin origin;
        try {
            origin = Origin.file(base.resolve(path).normalize().toString());
        } catch (InvalidPathException impossible) {
            problems.add(
                    Code.CANNOT_READ,
                    name.at(),
                    "'" + path + "' cannot be the name of a file",
                    "look at its characters");
            return problems.failure();
        }
        Result<Input> result = read(origin, role);
        for (Diagnostic diagnostic : result.diagnostics()) {
            // The place to look at is where the file is named.
            boolean here = diagnostic.code() == Code.CANNOT_READ;
            problems.add(
                    here
                            ? new Diagnostic(
                                    diagnostic.code(),
                                    name.at(),
                                    diagnostic.message(),
                                    diagnostic.hint())
                            : diagnostic);
        }
        return result.value().isPresent()
                ? problems.result(result.value().get())
                : problems.failure();
    }

    private Result<Input> read(Origin origin, Role role) {
        String key = role + " " + origin.name();
        synchronized (read) {
            Optional<Result<Input>> known = Optional.ofNullable(read.get(key));
            if (known.isPresent()) {
                return known.get();
            }
        }
        Result<Input> input = Inputs.read(origin, role);
        synchronized (read) {
            read.put(key, input);
            if (read.size() > MOST) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return input;
    }
}

package letter.document;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.nio.file.Path;
import java.util.Optional;

/** Reads what users write, in YAML or JSON, into nodes: {@code Documents.read(profile)}. */
public final class Documents {
    private Documents() {}

    /** The document in this file, in the syntax that its name's extension says. */
    public static Result<Node> read(Path file) {
        Problems problems = new Problems();
        Optional<Source> source = problems.take(TextFile.read(file));
        return parsed(source, Syntax.of(file.toString()), problems);
    }

    /** The document in these bytes, which came from elsewhere under this name. */
    public static Result<Node> read(String name, byte[] bytes, Syntax syntax) {
        Problems problems = new Problems();
        Optional<Source> source = problems.take(TextFile.decode(name, bytes));
        return parsed(source, syntax, problems);
    }

    /** The document in this text. */
    public static Result<Node> read(Source source, Syntax syntax) {
        return syntax == Syntax.JSON ? JsonReader.read(source) : YamlReader.read(source);
    }

    private static Result<Node> parsed(Optional<Source> source, Syntax syntax, Problems problems) {
        return source.isPresent() ? read(source.get(), syntax) : problems.failure();
    }
}

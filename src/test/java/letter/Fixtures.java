package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.Node;
import letter.document.Syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Pairs of files, {@code tab.yaml} and {@code tab.diagnostics}: what users write, and what they are
 * told.
 *
 * <p>With {@code -Dletter.update=true} the second is written anew, to be read before it is
 * committed.
 */
public final class Fixtures {
    private static final Path ROOT = Path.of("src/test/resources/letter");
    private static final boolean UPDATE = Boolean.getBoolean("letter.update");

    private Fixtures() {}

    /** The documents among the fixtures of this package, in order. */
    public static List<Path> in(String packageName) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(packageName))) {
            List<Path> found = files.filter(Fixtures::isInput).sorted().toList();
            assertFalse(found.isEmpty(), "no fixtures in " + packageName);
            return found;
        }
    }

    private static boolean isInput(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".json");
    }

    /** The document in this fixture, under its bare name. */
    public static Result<Node> read(Path input) throws IOException {
        return Documents.read(
                input.getFileName().toString(),
                Files.readAllBytes(input),
                Syntax.of(input.toString()));
    }

    /** Holds what is said against the file beside the input. */
    public static void check(Path input, List<Diagnostic> diagnostics) throws IOException {
        String name = input.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path expected = input.resolveSibling(stem + ".diagnostics");
        String printed = print(diagnostics);
        if (UPDATE) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected), printed, name);
    }

    /** A line for each: {@code file:line:column: severity: message [CODE]}, and its hint below. */
    public static String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Location at = diagnostic.at();
            Source source = at.source();
            out.append(source.name()).append(':');
            if (at.hasLine()) {
                out.append(at.line()).append(':').append(at.column()).append(':');
            }
            String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
            out.append(' ').append(severity).append(": ").append(diagnostic.message());
            out.append(" [").append(diagnostic.code()).append("]\n");
            if (diagnostic.hint().isPresent()) {
                out.append("  hint: ").append(diagnostic.hint().get()).append('\n');
            }
        }
        return out.toString();
    }
}

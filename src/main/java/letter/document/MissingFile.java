package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What there is to say of a file that does not exist: {@code did you mean 'anna.yaml'?}. */
public final class MissingFile {
    /** A batch may miss thousands of files in a directory of thousands. */
    private static final int MOST_NAMES = 200;

    private MissingFile() {}

    /** The complaint, with a file beside it that may be meant, or else with how to start. */
    public static Diagnostic complaint(Path file) {
        String name = file.toString();
        Optional<String> meant = meant(file);
        String hint =
                meant.isPresent()
                        ? "did you mean " + Shown.quoted(meant.get()) + "?"
                        : "'letter init' makes a profile, targets and a job list to begin with";
        return new Diagnostic(
                Code.CANNOT_READ,
                Source.file(name, "").whole(),
                "'" + name + "' does not exist",
                Optional.of(hint));
    }

    /** A file of nearly this name, or of this name with another extension. */
    private static Optional<String> meant(Path file) {
        if (file.getFileName() == null) {
            return Optional.empty();
        }
        String written = file.getFileName().toString();
        List<String> names = beside(file);
        Optional<String> near = Suggestion.of(written, names);
        for (int i = 0; i < names.size() && near.isEmpty(); i++) {
            if (stem(names.get(i)).equals(stem(written))) {
                near = Optional.of(names.get(i));
            }
        }
        return near.map(name -> file.resolveSibling(name).toString());
    }

    private static List<String> beside(Path file) {
        Path parent = file.getParent();
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(parent == null ? Path.of("") : parent)) {
            for (Path entry : entries) {
                if (names.size() == MOST_NAMES) {
                    return List.of();
                }
                if (Files.isRegularFile(entry)) {
                    names.add(entry.getFileName().toString());
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        // A directory has its files in any order.
        Collections.sort(names);
        return names;
    }

    private static String stem(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}

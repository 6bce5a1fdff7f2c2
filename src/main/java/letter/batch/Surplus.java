package letter.batch;

import letter.document.Node;
import letter.document.ScalarNode;
import letter.pipeline.Fingerprints;
import letter.render.Format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/** Files among the letters of a list that could be letters, and that none of its rows makes. */
public final class Surplus {
    private final Path base;
    private final List<String> ignored;
    private final Fingerprints known = new Fingerprints();
    private final Set<Path> directories = new TreeSet<>();
    private boolean certain = true;

    /**
     * @param base what patterns with a slash are relative to
     * @param ignored patterns of files that are meant to be there
     */
    public Surplus(Path base, List<String> ignored) {
        this.base = base;
        this.ignored = List.copyOf(ignored);
    }

    /** The patterns under {@code ignore} of a manifest; none in any other list. */
    public static List<String> ignored(ListFile list) {
        Optional<Node> document = Lists.document(list);
        List<String> patterns = new ArrayList<>();
        if (document.isPresent()) {
            for (ScalarNode text : Entry.texts(document.get().get("ignore"))) {
                patterns.add(text.text().strip());
            }
        }
        return patterns;
    }

    /** Takes note of what a row makes, or would make if it could. */
    public void add(Outcome outcome, Path directory) {
        for (Placed placed : outcome.files()) {
            add(placed.path());
        }
        if (outcome.status() == Outcome.Status.FAILED) {
            certain &= !outcome.name().isEmpty();
            for (Format format : Format.values()) {
                String name = outcome.name().replace("{format}", format.extension());
                add(directory.resolve(name));
                add(directory.resolve(name + "." + format.extension()));
            }
        }
    }

    private void add(Path path) {
        known.put(key(path), 0);
        directories.add(Optional.ofNullable(path.getParent()).orElse(Path.of("")));
    }

    private static byte[] key(Path path) {
        return path.normalize().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The files, sorted; none where a row has no name, and any file could be its letter. */
    public List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        List<PathMatcher> matchers = matchers();
        for (Path directory : directories) {
            if (!certain || !Files.isDirectory(directory)) {
                continue;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                for (Path entry : entries) {
                    // As the user would name it: of the working directory, only the names.
                    Path file = directory.resolve(entry.getFileName());
                    if (couldBeLetter(file) && !isIgnored(file, matchers)) {
                        found.add(file);
                    }
                }
            }
        }
        found.sort(null);
        return found;
    }

    private boolean couldBeLetter(Path file) {
        String name = file.getFileName().toString();
        boolean format =
                Format.fromExtension(name.substring(name.lastIndexOf('.') + 1)).isPresent();
        return format
                && !name.startsWith(".")
                && known.get(key(file)) < 0
                && Files.isRegularFile(file);
    }

    private List<PathMatcher> matchers() {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String pattern : ignored) {
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
            } catch (PatternSyntaxException malformed) {
                // It ignores nothing, so that the file it was meant for is named.
                continue;
            }
        }
        return matchers;
    }

    private boolean isIgnored(Path file, List<PathMatcher> matchers) {
        for (PathMatcher matcher : matchers) {
            if (matcher.matches(file.getFileName()) || matcher.matches(base.relativize(file))) {
                return true;
            }
        }
        return false;
    }
}

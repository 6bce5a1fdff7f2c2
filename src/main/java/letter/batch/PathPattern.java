package letter.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A path with {@code *}, {@code ?}, {@code [abc]}, <code>{a,b}</code> or <code>**</code> in it. */
final class PathPattern {
    private static final int DEEPEST = 32;

    private PathPattern() {}

    /** Whether a path is a pattern, and no file has it for a name. */
    static boolean isPattern(Path base, String path) {
        return firstMark(path) < path.length() && !Files.exists(base.resolve(path));
    }

    private static int firstMark(String path) {
        for (int i = 0; i < path.length(); i++) {
            if ("*?[{".indexOf(path.charAt(i)) >= 0) {
                return i;
            }
        }
        return path.length();
    }

    /**
     * The files that a pattern names, sorted; hidden ones only where it says so itself.
     *
     * @throws java.util.regex.PatternSyntaxException where a bracket in it is not closed
     */
    static List<Path> files(Path base, String pattern) throws IOException {
        int slash = pattern.lastIndexOf('/', firstMark(pattern));
        Path start = slash < 0 ? base : base.resolve(pattern.substring(0, slash + 1));
        String rest = pattern.substring(slash + 1);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        List<Path> found = new ArrayList<>();
        if (rest.indexOf('/') < 0 && !rest.contains("**")) {
            list(start, matcher, found);
        } else if (Files.isDirectory(start)) {
            walk(start, matcher, found);
        }
        found.removeIf(file -> !Files.isRegularFile(file) || isHidden(start, file, rest));
        found.sort(null);
        return found;
    }

    private static void list(Path start, PathMatcher matcher, List<Path> found) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(start)) {
            for (Path entry : entries) {
                if (matcher.matches(entry.getFileName())) {
                    found.add(entry);
                }
            }
        } catch (NotDirectoryException | java.nio.file.NoSuchFileException none) {
            // Then it names no file, which is a complaint of its own.
            found.clear();
        }
    }

    private static void walk(Path start, PathMatcher matcher, List<Path> found) throws IOException {
        try (Stream<Path> all = Files.walk(start, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(file -> matcher.matches(start.relativize(file))).forEach(found::add);
        }
    }

    private static boolean isHidden(Path start, Path file, String pattern) {
        for (Path part : start.relativize(file)) {
            if (part.toString().startsWith(".") && !pattern.startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}

package letter.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A path with {@code *}, {@code ?}, {@code [abc]}, <code>{a,b}</code> or <code>**</code> in it. */
final class PathPattern {
    private static final int DEEPEST = 32;

    private final Path start;
    private final PathMatcher matcher;
    private final PathMatcher here;

    /** Whether it says itself that it means hidden files. */
    private final boolean hidden;

    private final List<Path> found = new ArrayList<>();

    private PathPattern(Path start, String rest) {
        this.start = start;
        this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        // Java's stars stand for one directory at least, those of every shell for none, too.
        this.here = FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
        this.hidden = rest.startsWith(".") || rest.contains("/.");
    }

    /** Whether a path is a pattern, and no file has it for a name. */
    static boolean isPattern(Path base, String path) {
        return hasMark(path) && !Files.exists(base.resolve(path));
    }

    private static boolean hasMark(String path) {
        for (int i = 0; i < path.length(); i++) {
            if ("*?[{".indexOf(path.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The files that a pattern names, sorted, as it names them; hidden ones only where it says so
     * itself.
     *
     * @throws java.util.regex.PatternSyntaxException where a bracket in it is not closed
     */
    static List<String> files(Path base, String pattern) throws IOException {
        int literal = literal(base, pattern);
        String folder = pattern.substring(0, literal);
        String rest = pattern.substring(literal);
        PathPattern files = new PathPattern(base.resolve(folder), rest);
        if (Files.isDirectory(files.start)) {
            if (rest.indexOf('/') < 0 && !rest.contains("**")) {
                files.list();
            } else {
                files.walk();
            }
        }
        List<String> names = new ArrayList<>();
        for (Path file : files.found) {
            if (Files.isRegularFile(files.start.resolve(file))) {
                names.add(folder + file);
            }
        }
        names.sort(null);
        return names;
    }

    /** How much of it, in front, is the name of a directory, be there brackets in it or not. */
    private static int literal(Path base, String pattern) {
        int end = 0;
        for (int at = pattern.indexOf('/'); at >= 0; at = pattern.indexOf('/', at + 1)) {
            if (hasMark(pattern.substring(end, at))
                    && !Files.isDirectory(base.resolve(pattern.substring(0, at)))) {
                break;
            }
            end = at + 1;
        }
        return end;
    }

    private void list() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(start)) {
            for (Path entry : entries) {
                take(entry);
            }
        }
    }

    private void take(Path file) {
        Path name = start.relativize(file);
        boolean matches = matcher.matches(name) || here.matches(name);
        if (matches && (hidden || !isHidden(name))) {
            found.add(name);
        }
    }

    private static boolean isHidden(Path name) {
        return name.getFileName().toString().startsWith(".");
    }

    private void walk() throws IOException {
        EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(start, links, DEEPEST, new Walk());
    }

    /** Goes through the directories below. */
    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes known) {
            boolean skipped = !hidden && !folder.equals(start) && isHidden(folder);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
            take(file);
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads back to a directory above it leads to nothing new. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}

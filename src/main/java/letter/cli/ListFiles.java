package letter.cli;

import letter.batch.ListFile;
import letter.batch.ListFormat;
import letter.pipeline.Origin;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Job lists by their names, or from standard input: {@code letters.yaml}, {@code -}. */
final class ListFiles {
    private static final Path HERE = Path.of("");

    private ListFiles() {}

    /** Whether a file of this name holds a document, and not rows. */
    static boolean isManifest(String name) {
        Optional<ListFormat> format = ListFormat.ofFile(name);
        return format.isEmpty() || format.get() == ListFormat.YAML;
    }

    /** The list in a document that is named, or came on standard input. */
    static ListFile of(Origin origin) {
        String name = origin.name();
        ListFormat format = ListFormat.ofFile(name).orElse(ListFormat.YAML);
        if (origin.bytes().isPresent()) {
            byte[] bytes = origin.bytes().get();
            return new ListFile(name, HERE, format, () -> new ByteArrayInputStream(bytes), true);
        }
        return named(name, format);
    }

    /** Whether it can be read once only. */
    static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /**
     * The list in the file of this name; throws where no file can have it. The files that it names
     * lie beside it, those of a pipe where letter is called.
     */
    static ListFile named(String name, ListFormat format) {
        Path path = Path.of(name);
        boolean pipe = isPipe(path);
        Path base = pipe || path.getParent() == null ? HERE : path.getParent();
        return new ListFile(name, base, format, () -> Files.newInputStream(path), !pipe);
    }

    /** The list that comes on standard input. */
    static ListFile standardInput(InputStream in, ListFormat format) {
        return new ListFile("<stdin>", HERE, format, () -> in, false);
    }

    /** In the place of one that was complained of. */
    static ListFile empty(String name, ListFormat format) {
        return new ListFile(name, HERE, format, InputStream::nullInputStream, false);
    }

    /** The same for several readings: a manifest is small, and looked at more than once. */
    static ListFile kept(ListFile list) {
        return list.format() == ListFormat.YAML && !list.again()
                ? new ListFile(
                        list.name(), list.base(), list.format(), new Kept(list.opening()), false)
                : list;
    }
}

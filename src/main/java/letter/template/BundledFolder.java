package letter.template;

import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A template that came with letter, on the class path.
 *
 * @param path under {@code templates}: {@code motivation}, {@code layouts/plain}
 */
record BundledFolder(String name, String path) implements TemplateFolder {
    private static final String ROOT = "/templates/";

    /** Read where a bundled template is asked for, and not before. */
    private static final class Index {
        /** In their order. */
        static final Set<String> PATHS = read();

        private static Set<String> read() {
            Set<String> paths = new LinkedHashSet<>();
            String index = BundledFolder.read("index");
            int start = 0;
            for (int end = index.indexOf('\n'); end >= 0; end = index.indexOf('\n', start)) {
                paths.add(index.substring(start, end));
                start = end + 1;
            }
            return Collections.unmodifiableSet(paths);
        }
    }

    /**
     * The files of all bundled templates, each by its path, sorted: a jar cannot be listed, and to
     * ask it for what it does not hold is slow.
     */
    static Set<String> index() {
        return Index.PATHS;
    }

    @Override
    public boolean bundled() {
        return true;
    }

    @Override
    public String place() {
        return "<bundled>/" + path;
    }

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (String file : index()) {
            int slash = file.lastIndexOf('/');
            if (file.substring(0, Math.max(slash, 0)).equals(path)) {
                files.add(file.substring(slash + 1));
            }
        }
        return files;
    }

    @Override
    public boolean has(String fileName) {
        return index().contains(path + "/" + fileName);
    }

    @Override
    public Optional<Result<Source>> part(String fileName) {
        if (!has(fileName)) {
            return Optional.empty();
        }
        Source source = Source.file(place() + "/" + fileName, read(path + "/" + fileName));
        return Optional.of(new Result<>(Optional.of(source), List.of()));
    }

    private static String read(String path) {
        try (InputStream in = BundledFolder.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + ROOT + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package letter.template;

import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template that came with letter, on the class path.
 *
 * @param path under {@code templates}: {@code motivation}, {@code layouts/plain}
 */
record BundledFolder(String name, String path) implements TemplateFolder {
    private static final String ROOT = "/templates/";

    /** The files of all bundled templates, each by its path; a jar cannot be listed. */
    static List<String> index() {
        List<String> paths = new ArrayList<>();
        for (String line : read("index").split("\n")) {
            if (!line.isEmpty()) {
                paths.add(line);
            }
        }
        return paths;
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
        return TemplateStore.isPlainName(fileName)
                && BundledFolder.class.getResource(ROOT + path + "/" + fileName) != null;
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

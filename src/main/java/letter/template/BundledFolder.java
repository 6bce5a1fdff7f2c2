package letter.template;

import letter.bundle.Bundle;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template that came with letter.
 *
 * @param path under {@code templates}: {@code motivation}, {@code layouts/plain}
 */
record BundledFolder(String name, String path) implements TemplateFolder {
    static final String ROOT = "templates/";

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
        String folder = ROOT + path + "/";
        for (String file : Bundle.paths()) {
            if (file.startsWith(folder) && file.indexOf('/', folder.length()) < 0) {
                files.add(file.substring(folder.length()));
            }
        }
        return files;
    }

    @Override
    public boolean has(String fileName) {
        return TemplateStore.isPlainName(fileName) && Bundle.has(ROOT + path + "/" + fileName);
    }

    @Override
    public Optional<Result<Source>> part(String fileName) {
        if (!has(fileName)) {
            return Optional.empty();
        }
        Source source = Source.file(place() + "/" + fileName, text(fileName));
        return Optional.of(new Result<>(Optional.of(source), List.of()));
    }

    /** The text of a file that it has. */
    String text(String fileName) {
        return Bundle.text(ROOT + path + "/" + fileName);
    }
}

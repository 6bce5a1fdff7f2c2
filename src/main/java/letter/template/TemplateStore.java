package letter.template;

import letter.bundle.Bundle;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All templates and layouts that there are: those of the user's directories, then the bundled. */
public final class TemplateStore {
    /** The file in which a template says what it is; a layout has none. */
    public static final String MANIFEST = "template.yaml";

    private static final String LAYOUTS = "layouts";

    private final List<Path> roots;

    /**
     * @param roots directories of templates, first ones first; one that is not there has none
     */
    public TemplateStore(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The template of this name: the first that there is. */
    public Optional<TemplateFolder> find(String name) {
        return isReserved(name) ? Optional.empty() : find(name, "");
    }

    /** Whether no template can have this name: layouts stand in the directory that has it. */
    public static boolean isReserved(String name) {
        return name.equals(LAYOUTS);
    }

    /** The layout of this name: the first that there is. */
    public Optional<TemplateFolder> findLayout(String name) {
        return find(name, LAYOUTS + "/");
    }

    private Optional<TemplateFolder> find(String name, String under) {
        if (!isPlainName(name)) {
            return Optional.empty();
        }
        for (Path root : roots) {
            Path directory = root.resolve(under + name);
            // Not by Files, which would be slower for the first time by a millisecond.
            if (directory.toFile().isDirectory()) {
                return Optional.of(new DirectoryFolder(name, root, directory, !under.isEmpty()));
            }
        }
        Optional<BundledFolder> bundled = bundled(name, under);
        return bundled.isPresent() ? Optional.of(bundled.get()) : Optional.empty();
    }

    private static Optional<BundledFolder> bundled(String name, String under) {
        BundledFolder folder = new BundledFolder(name, under + name);
        // Each has this file, which a test holds.
        boolean there = folder.has(under.isEmpty() ? MANIFEST : "page.md.mustache");
        return there ? Optional.of(folder) : Optional.empty();
    }

    /** The templates by name, of those of one name the first. */
    public List<TemplateFolder> all() {
        return all("");
    }

    /** The layouts by name, of those of one name the first. */
    public List<TemplateFolder> layouts() {
        return all(LAYOUTS + "/");
    }

    private List<TemplateFolder> all(String under) {
        TreeMap<String, TemplateFolder> folders = new TreeMap<>();
        String bundled = BundledFolder.ROOT + under;
        for (String path : Bundle.paths()) {
            int end = path.indexOf('/', bundled.length());
            if (path.startsWith(bundled) && end > 0) {
                String name = path.substring(bundled.length(), end);
                folders.put(name, new BundledFolder(name, under + name));
            }
        }
        for (int i = roots.size() - 1; i >= 0; i--) {
            for (String name : directories(roots.get(i).resolve(under))) {
                Path directory = roots.get(i).resolve(under + name);
                folders.put(
                        name, new DirectoryFolder(name, roots.get(i), directory, !under.isEmpty()));
            }
        }
        if (under.isEmpty()) {
            folders.remove(LAYOUTS);
        }
        return List.copyOf(folders.values());
    }

    private static List<String> directories(Path root) {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (isPlainName(name) && !name.startsWith(".") && Files.isDirectory(entry)) {
                    names.add(name);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A directory that cannot be listed offers nothing to choose from.
            return List.of();
        }
        return names;
    }

    /** Whether a folder stands before a bundled one of its name, and says something else. */
    public static boolean shadowsBundled(TemplateFolder folder) {
        if (!(folder instanceof DirectoryFolder own)) {
            return false;
        }
        Optional<BundledFolder> bundled = bundled(own.name(), own.isLayout() ? LAYOUTS + "/" : "");
        return bundled.isPresent() && !own.isCopyOf(bundled.get());
    }

    /** Whether it names something in one directory: letters, digits, {@code . _ -}. */
    public static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty() && !name.equals(".") && !name.equals("..");
    }
}

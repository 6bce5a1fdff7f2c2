package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.TextFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A template in a directory of the user's.
 *
 * @param root what it must not lead out of, not even by a symbolic link
 */
record DirectoryFolder(String name, Path root, Path directory, boolean isLayout)
        implements TemplateFolder {

    @Override
    public boolean bundled() {
        return false;
    }

    @Override
    public String place() {
        return directory.toString();
    }

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String file = entry.getFileName().toString();
                if (has(file)) {
                    files.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed has no files to choose from; reading one says why.
            return List.of();
        }
        Collections.sort(files);
        return files;
    }

    /** A link counts, wherever it leads: reading it says what is wrong. */
    @Override
    public boolean has(String fileName) {
        if (!TemplateStore.isPlainName(fileName) || fileName.startsWith(".")) {
            return false;
        }
        Path file = directory.resolve(fileName);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
    }

    @Override
    public Optional<Result<Source>> part(String fileName) {
        return has(fileName) ? Optional.of(read(directory.resolve(fileName))) : Optional.empty();
    }

    /** Whether it has the files of a bundled one: a working copy of letter has all of them. */
    boolean isCopyOf(BundledFolder bundled) {
        List<String> files = files();
        if (!files.equals(bundled.files())) {
            return false;
        }
        try {
            for (String name : files) {
                byte[] bytes = bundled.text(name).getBytes(StandardCharsets.UTF_8);
                Path file = directory.resolve(name);
                // By its length first, as a pipe, which has none, would keep its reader waiting.
                if (Files.size(file) != bytes.length
                        || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                    return false;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return true;
    }

    private Result<Source> read(Path file) {
        if (!Files.exists(file)) {
            return refused(file, "is a link that leads nowhere");
        }
        // A pipe would keep its reader waiting.
        if (!Files.isRegularFile(file)) {
            return refused(file, "is no file that can be read at any time");
        }
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return refused(file, "leads out of '" + root + "'");
            }
        } catch (IOException e) {
            return refused(file, "cannot be read");
        }
        return TextFile.read(file);
    }

    private static Result<Source> refused(Path file, String why) {
        Problems problems = new Problems();
        Source source = Source.file(file.toString(), "");
        problems.add(Code.CANNOT_READ, source.whole(), "the template's file " + why);
        return problems.failure();
    }
}

package letter.pipeline;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters that are written, but not in their places: each in a temporary file beside it. For any
 * number of threads.
 */
final class Unfinished implements Runnable {
    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /**
     * Writes a letter beside its place, into a directory that is made where it is missing.
     *
     * @return its file
     */
    Path write(Path place, byte[] bytes) throws IOException {
        try {
            return written(place, bytes);
        } catch (FileSystemException failure) {
            // Nearly always the directory is there; of one that cannot be made, this tells why.
            Files.createDirectories(Places.parent(place));
            return written(place, bytes);
        }
    }

    private Path written(Path place, byte[] bytes) throws IOException {
        String name = "." + place.getFileName();
        for (int others = 0; true; others++) {
            String number = others == 0 ? "" : "-" + others;
            Path file = place.resolveSibling(name + number + ".tmp");
            files.add(file);
            try {
                return Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException another) {
                files.remove(file);
            } catch (IOException failure) {
                remove(file);
                throw failure;
            }
        }
    }

    /** Moves the letter into its place. */
    void move(Path file, Path place) throws IOException {
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        files.remove(file);
    }

    /** Removes the letter, unless it has been moved. */
    void remove(Path file) {
        if (files.contains(file)) {
            file.toFile().delete();
            files.remove(file);
        }
    }

    /** How many there are. */
    int count() {
        return files.size();
    }

    /** Removes what an interrupt leaves half-written. */
    @Override
    public void run() {
        for (Path file : files) {
            file.toFile().delete();
        }
    }
}

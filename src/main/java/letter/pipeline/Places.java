package letter.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finds where the name of an output really leads. */
final class Places {
    private static final int MOST_LINKS = 40;
    private static final Path PROCESSES = Path.of("/proc");
    private static final Path DESCRIPTORS = Path.of("/dev/fd");

    private Places() {}

    /** Where a symbolic link leads: its target is what gets replaced, even one yet to be made. */
    static Path followed(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            // Mostly so, and known without an exception, which would cost more than to write a
            // letter.
            return place;
        }
        for (int hops = 0; Files.isSymbolicLink(place) && !isOpenStream(place); hops++) {
            if (hops == MOST_LINKS) {
                throw new FileSystemException(place.toString(), null, "its links lead in a circle");
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place;
    }

    /** {@code /dev/stdout}, which is a link to this, or {@code /dev/fd/63} of a shell's >(…). */
    static boolean isOpenStream(Path place) {
        return place.startsWith(PROCESSES) || place.startsWith(DESCRIPTORS);
    }

    static Path parent(Path place) {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }
}

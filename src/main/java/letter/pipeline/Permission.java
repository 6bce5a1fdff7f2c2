package letter.pipeline;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Asks the system whether it would let something be written, and fails with its reason if not. */
final class Permission {
    private Permission() {}

    /** To write to what is there. */
    static void toWrite(Path file) throws IOException {
        // Files.isWritable would keep the reason to itself.
        file.getFileSystem().provider().checkAccess(file, AccessMode.WRITE);
    }

    /** To make files in a directory, which is made as well where it is missing. */
    static void toMakeFilesIn(Path directory) throws IOException {
        Path there = directory;
        while (Files.notExists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
        there.getFileSystem().provider().checkAccess(there, AccessMode.WRITE, AccessMode.EXECUTE);
    }
}

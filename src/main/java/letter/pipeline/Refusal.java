package letter.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the system refuses a file, in plain words: {@code permission denied}. */
public final class Refusal {
    private Refusal() {}

    /**
     * The reason, without the name of the file, which is often all that the failure itself says.
     */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file stands where a directory is needed";
        }
        if (failure instanceof NoSuchFileException) {
            return "the directory is not there";
        }
        boolean said = failure instanceof FileSystemException system && system.getReason() != null;
        return said
                ? ((FileSystemException) failure).getReason()
                : String.valueOf(failure.getMessage());
    }
}

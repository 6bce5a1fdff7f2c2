package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

class RefusalTest {
    @Test
    void says_why_and_not_which_file() {
        assertEquals("permission denied", Refusal.reason(new AccessDeniedException("a.md")));
        assertEquals(
                "Is a directory",
                Refusal.reason(new FileSystemException("a.md", null, "Is a directory")));
    }

    @Test
    void says_what_the_system_says_where_it_knows_no_better() {
        String full = "No space left on device";
        assertEquals(full, Refusal.reason(new IOException(full)));
    }
}

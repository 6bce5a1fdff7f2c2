package letter.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

class UnfinishedTest {
    private static final byte[] LETTER = {'a'};

    private final Unfinished unfinished = new Unfinished();

    @TempDir Path directory;

    @Test
    void stands_beside_its_place_until_it_is_moved() throws IOException {
        Path place = directory.resolve("deep/er/letter.md");
        Path file = unfinished.write(place, LETTER);

        assertEquals(place.getParent(), file.getParent());
        assertFalse(Files.exists(place));

        unfinished.move(file, place);
        assertArrayEquals(LETTER, Files.readAllBytes(place));
        assertFalse(Files.exists(file));
    }

    @Test
    void leaves_what_another_has_begun() throws IOException {
        Path place = directory.resolve("letter.md");
        Path one = unfinished.write(place, LETTER);
        Path other = unfinished.write(place, LETTER);

        assertFalse(one.equals(other));
        unfinished.remove(other);
        assertTrue(Files.exists(one));
        assertFalse(Files.exists(other));
    }

    @Test
    void is_gone_at_an_interrupt_but_for_what_has_its_place() throws IOException {
        Path place = directory.resolve("letter.md");
        unfinished.move(unfinished.write(place, LETTER), place);
        Path file = unfinished.write(place, LETTER);

        unfinished.run();
        assertFalse(Files.exists(file));
        assertTrue(Files.exists(place));
    }

    @Test
    void says_why_its_directory_cannot_be_made() throws IOException {
        Path file = Files.write(directory.resolve("file"), LETTER);

        assertThrows(
                FileAlreadyExistsException.class,
                () -> unfinished.write(file.resolve("letter.md"), LETTER));
    }
}

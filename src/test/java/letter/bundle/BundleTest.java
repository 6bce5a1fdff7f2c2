package letter.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class BundleTest {
    @Test
    void it_holds_every_file_as_it_is() throws IOException {
        List<String> expected = new ArrayList<>(List.of("version"));
        for (Path file : files(Path.of("templates"))) {
            expected.add(same(file.toString(), file));
        }
        Path texts = Path.of("src/main/texts");
        for (Path file : files(texts)) {
            expected.add(same(texts.relativize(file).toString(), file));
        }
        assertEquals(expected, Bundle.paths());
    }

    private static String same(String path, Path file) throws IOException {
        assertEquals(Files.readString(file), Bundle.text(path), path);
        return path;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void what_is_not_there_is_none_of_it() {
        assertTrue(Bundle.has("countries.tsv"));
        assertFalse(Bundle.has("countries"));
        assertThrows(IllegalStateException.class, () -> Bundle.text("templates"));
    }
}

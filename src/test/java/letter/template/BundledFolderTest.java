package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.view.BodyView;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class BundledFolderTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** {@code -Dletter.update=true} writes it anew. */
    @Test
    void the_index_lists_what_is_packed() throws IOException {
        Path index = TEMPLATES.resolve("index");
        StringBuilder expected = new StringBuilder();
        for (String path : paths()) {
            expected.append(path).append('\n');
        }
        if (Boolean.getBoolean("letter.update")) {
            Files.writeString(index, expected);
        }
        assertEquals(expected.toString(), Files.readString(index), "templates/index");
    }

    private static List<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("index"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void each_is_found_by_its_name() {
        TemplateStore store = new TemplateStore(List.of());
        for (TemplateFolder folder : store.all()) {
            assertEquals(folder.place(), store.find(folder.name()).orElseThrow().place());
        }
        for (TemplateFolder folder : store.layouts()) {
            assertEquals(folder.place(), store.findLayout(folder.name()).orElseThrow().place());
        }
        assertTrue(store.all().size() >= 2);
    }

    @Test
    void no_body_is_wrong_or_needs_anything() {
        for (TemplateFolder folder : new TemplateStore(List.of()).all()) {
            for (String file : folder.files()) {
                if (file.startsWith(TemplateFolder.BODY)) {
                    CompiledTemplate body =
                            Engine.compile(folder, file, Flow.BODY, BodyView.class)
                                    .value()
                                    .orElseThrow();
                    String said = Templates.printed(body.needs().diagnostics());
                    assertEquals("", said, folder.place());
                    assertEquals(List.of(), body.needs().value().orElseThrow(), folder.place());
                }
            }
        }
    }
}

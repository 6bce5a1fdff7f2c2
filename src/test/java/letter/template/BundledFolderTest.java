package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.view.BodyView;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class BundledFolderTest {
    @Test
    void its_files_are_those_of_the_folder() throws IOException {
        for (String path : List.of("motivation", "layouts/plain")) {
            List<String> expected = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of("templates", path))) {
                files.forEach(file -> expected.add(file.getFileName().toString()));
            }
            Collections.sort(expected);
            assertEquals(expected, new BundledFolder(path, path).files());
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

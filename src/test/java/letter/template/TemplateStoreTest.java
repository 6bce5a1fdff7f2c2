package letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Result;
import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TemplateStoreTest {
    @TempDir Path directory;

    private Path write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private TemplateStore store(String... roots) {
        List<Path> paths = new ArrayList<>();
        for (String root : roots) {
            paths.add(directory.resolve(root));
        }
        return new TemplateStore(paths);
    }

    private static String text(Optional<TemplateFolder> folder, String file) {
        return folder.orElseThrow().part(file).orElseThrow().value().orElseThrow().text();
    }

    @Test
    void takes_the_first_of_a_name_and_the_bundled_one_last() throws IOException {
        write("a/own/body.en.mustache", "a");
        write("b/own/body.en.mustache", "b");
        write("b/motivation/template.yaml", "description: mine\n");
        TemplateStore store = store("a", "missing", "b");
        assertEquals("a", text(store.find("own"), "body.en.mustache"));
        assertEquals("description: mine\n", text(store.find("motivation"), "template.yaml"));
        assertFalse(store.find("motivation").orElseThrow().bundled());
        assertTrue(store.find("cover").orElseThrow().bundled());
        assertTrue(store.find("none").isEmpty());
    }

    @Test
    void a_template_is_its_own_directory_whole() throws IOException {
        write("a/cover/template.yaml", "description: mine\n");
        assertTrue(store("a").find("cover").orElseThrow().part("body.en.mustache").isEmpty());
    }

    @Test
    void keeps_layouts_apart_from_templates() throws IOException {
        write("a/layouts/narrow/page.txt.mustache", "{{body}}");
        write("a/own/body.en.mustache", "a");
        TemplateStore store = store("a");
        assertEquals("{{body}}", text(store.findLayout("narrow"), "page.txt.mustache"));
        assertTrue(store.find("layouts").isEmpty());
        assertTrue(store.find("narrow").isEmpty());
        assertTrue(store.findLayout("own").isEmpty());
        assertEquals(List.of("cover", "motivation", "own"), names(store.all()));
        assertTrue(names(store.layouts()).contains("narrow"));
    }

    private static List<String> names(List<TemplateFolder> folders) {
        List<String> names = new ArrayList<>();
        for (TemplateFolder folder : folders) {
            names.add(folder.name());
        }
        return names;
    }

    @Test
    void names_never_lead_elsewhere() throws IOException {
        write("secret/body.en.mustache", "s");
        write("a/own/body.en.mustache", "a");
        TemplateStore store = store("a");
        for (String name :
                List.of("../secret", "..", ".", "", "/etc", "own/../../secret", "a\\b")) {
            assertTrue(store.find(name).isEmpty(), name);
            assertTrue(store.findLayout(name).isEmpty(), name);
        }
        TemplateFolder own = store.find("own").orElseThrow();
        TemplateFolder bundled = store.find("cover").orElseThrow();
        for (String file : List.of("../own/body.en.mustache", "..", "/etc/passwd", "")) {
            assertTrue(own.part(file).isEmpty(), file);
            assertTrue(bundled.part(file).isEmpty(), file);
        }
        assertTrue(bundled.part("../index").isEmpty());
    }

    @Test
    void links_stay_within_their_root() throws IOException {
        Path secret = write("secret/passwd", "s");
        Path shared = write("a/own/shared.mustache", "shared");
        write("a/other/body.en.mustache", "{{>shared}}{{>passwd}}");
        Files.createSymbolicLink(directory.resolve("a/other/shared.mustache"), shared);
        Files.createSymbolicLink(directory.resolve("a/other/passwd.mustache"), secret);
        Files.createSymbolicLink(directory.resolve("a/stolen"), secret.getParent());
        TemplateStore store = store("a");
        assertEquals("shared", text(store.find("other"), "shared.mustache"));
        String said = Templates.complaints(store.find("other").orElseThrow());
        assertTrue(
                said.contains("passwd.mustache: CANNOT_READ: the template's file leads out of"),
                said);
        Result<Source> stolen = store.find("stolen").orElseThrow().part("passwd").orElseThrow();
        assertTrue(stolen.value().isEmpty());
    }

    @Test
    void says_what_cannot_be_read() throws IOException {
        Files.createDirectories(directory.resolve("a/own"));
        Files.write(directory.resolve("a/own/body.en.mustache"), new byte[] {'a', (byte) 0xFF});
        Files.write(directory.resolve("a/own/body.de.mustache"), new byte[(1 << 20) + 1]);
        Files.createSymbolicLink(directory.resolve("a/own/body.fr.mustache"), Path.of("nowhere"));
        TemplateFolder own = store("a").find("own").orElseThrow();
        assertEquals("BAD_ENCODING", code(own, "body.en.mustache"));
        assertEquals("TOO_LARGE", code(own, "body.de.mustache"));
        assertEquals("CANNOT_READ", code(own, "body.fr.mustache"));
        assertEquals(
                List.of("body.de.mustache", "body.en.mustache", "body.fr.mustache"), own.files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void waits_for_no_pipe() throws IOException, InterruptedException {
        write("a/own/body.en.mustache", "{{>pipe}}");
        String pipe = directory.resolve("a/own/pipe.mustache").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        assertEquals("CANNOT_READ", code(store("a").find("own").orElseThrow(), "pipe.mustache"));
    }

    private static String code(TemplateFolder folder, String file) {
        return folder.part(file).orElseThrow().diagnostics().get(0).code().name();
    }

    @Test
    void a_copy_of_a_bundled_template_shadows_it_only_once_it_differs() throws IOException {
        TemplateFolder bundled = new TemplateStore(List.of()).find("cover").orElseThrow();
        for (String file : bundled.files()) {
            write("a/cover/" + file, text(Optional.of(bundled), file));
        }
        write("a/own/body.en.mustache", "a");
        TemplateStore store = store("a");
        assertFalse(TemplateStore.shadowsBundled(bundled));
        assertFalse(TemplateStore.shadowsBundled(store.find("own").orElseThrow()));
        assertFalse(TemplateStore.shadowsBundled(store.find("cover").orElseThrow()));
        write("a/cover/template.yaml", "description: mine\n");
        assertTrue(TemplateStore.shadowsBundled(store.find("cover").orElseThrow()));
    }
}

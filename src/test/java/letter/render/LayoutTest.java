package letter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.template.TemplateFolder;
import letter.template.TemplateStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LayoutTest {
    @TempDir Path directory;

    /** Those of a directory are checked against the types, unlike those in the jar. */
    @Test
    void no_bundled_page_needs_what_a_letter_may_lack() {
        List<TemplateFolder> layouts = new TemplateStore(List.of(Path.of("templates"))).layouts();
        assertEquals(List.of("bare", "plain"), layouts.stream().map(TemplateFolder::name).toList());
        for (TemplateFolder layout : layouts) {
            assertEquals(List.of(), Layout.load(layout, List.of(Format.values())).diagnostics());
        }
    }

    @Test
    void reports_a_page_that_is_missing_and_one_that_is_wrong() throws IOException {
        Path own = Files.createDirectories(directory.resolve("layouts/own"));
        Files.writeString(own.resolve("page.txt.mustache"), "{{sender.nmae}}\n");
        TemplateFolder folder =
                new TemplateStore(List.of(directory)).findLayout("own").orElseThrow();
        Result<Layout> layout = Layout.load(folder, List.of(Format.HTML, Format.TXT));
        assertEquals(
                List.of(
                        "the layout 'own' has no page for html",
                        "'sender' is a record and has no 'nmae'"),
                layout.diagnostics().stream().map(Diagnostic::message).toList());
    }

    @Test
    void loads_only_the_pages_that_are_asked_for() throws IOException {
        Path own = Files.createDirectories(directory.resolve("layouts/own"));
        Files.writeString(own.resolve("page.txt.mustache"), "{{signature}}\n");
        TemplateFolder folder =
                new TemplateStore(List.of(directory)).findLayout("own").orElseThrow();
        Layout layout = Layout.load(folder, List.of(Format.TXT)).value().orElseThrow();
        assertEquals("Li Na\n", Letters.render(Letters.least(), layout, Format.TXT, 0));
    }

    @Test
    void a_style_sheet_brings_no_control_characters_into_a_page() throws IOException {
        Path own = Files.createDirectories(directory.resolve("layouts/own"));
        Files.writeString(own.resolve("page.html.mustache"), "<style>\n{{style}}\n</style>\n");
        Files.writeString(own.resolve("style.css"), "a {\r\n\tcolor: red;\u000C\r\n}\r\n");
        TemplateFolder folder =
                new TemplateStore(List.of(directory)).findLayout("own").orElseThrow();
        Layout layout = Layout.load(folder, List.of(Format.HTML)).value().orElseThrow();
        assertEquals(
                "<style>\na {\n\tcolor: red;\n}\n</style>\n",
                Letters.render(Letters.least(), layout, Format.HTML, 0));
    }
}

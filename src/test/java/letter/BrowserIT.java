package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** The HTML as a browser shows and prints it; skipped where there is no Chromium. */
class BrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir Path directory;

    @BeforeEach
    void chromium() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smiles-2025", "zoe", "cover-job"})
    void a_phone_needs_no_scrolling_sideways(String example) throws Exception {
        Path picture = directory.resolve("phone.png");
        // A window of Chromium's is at least 500 wide: a frame of 320 is the phone.
        Path page = directory.resolve("phone.html");
        String uri = Path.of("examples", example + ".html").toAbsolutePath().toUri().toString();
        Files.writeString(
                page,
                "<body style='margin:0;background:#fff'><iframe src='"
                        + uri
                        + "' style='width:320px;height:4000px;border:0'></iframe>");
        chromium("--window-size=600,4000", "--screenshot=" + picture, page.toUri().toString());
        BufferedImage image = ImageIO.read(picture.toFile());
        // A scroll bar along the bottom of the frame would be grey; the page's own ground is not.
        int ground = image.getRGB(2, 3990);
        for (int x = 0; x < 320; x++) {
            assertEquals(ground, image.getRGB(x, 3995), "a scroll bar at the bottom");
        }
    }

    @Test
    void a_short_letter_prints_on_one_page() throws Exception {
        assertEquals(1, pages("first-year"));
    }

    /** US Letter, the sheet of a Chromium that is told of no other. */
    @Test
    void a_letter_that_fills_a_page_of_a4_fills_one_of_us_letter() throws Exception {
        assertEquals(1, pages("smiles-2025"));
    }

    private int pages(String example) throws Exception {
        Path pdf = directory.resolve("letter.pdf");
        Path html = Path.of("examples", example + ".html").toAbsolutePath();
        chromium("--no-pdf-header-footer", "--print-to-pdf=" + pdf, html.toUri().toString());
        String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return bytes.split("/Type\\s*/Page\\b", -1).length - 1;
    }

    private void chromium(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(CHROMIUM.toString());
        command.addAll(
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars=false",
                        "--user-data-dir=" + directory.resolve("profile")));
        command.addAll(List.of(arguments));
        Shell.run(directory, Map.of(), command.toArray(new String[0]));
    }
}

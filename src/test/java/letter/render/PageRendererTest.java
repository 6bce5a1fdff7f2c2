package letter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.markdown.Body;
import letter.markdown.Measure;

import nu.validator.client.EmbeddedValidator;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

class PageRendererTest {
    private static final String NO_COMPLAINTS = "Document checking completed. No errors found.\n";
    private static final String NASTY = "1. <R&D> \"علي\" O'Neil 文 C* {{x}} # #";

    @ParameterizedTest
    @CsvSource({
        "whole, plain, md, 0",
        "whole, plain, txt, 0",
        "whole, plain, txt, 60",
        "whole, plain, md, 60",
        "least, plain, md, 0",
        "least, plain, txt, 0",
        "least, plain, html, 0",
        "whole, bare, md, 0",
        "whole, bare, txt, 0",
        "whole, bare, html, 0"
    })
    void writes_each_letter_like_this(String letter, String layout, String format, int width)
            throws IOException {
        Letter which = letter.equals("whole") ? Letters.whole() : Letters.least();
        Format as = Format.fromExtension(format).orElseThrow();
        String name = letter + "-" + layout + (width > 0 ? "-" + width : "") + "." + format;
        assertEquals(expected(name), withoutStyle(Letters.render(which, layout, as, width)));
    }

    @Test
    void says_the_same_words_in_the_same_order_in_all_formats() {
        Document html = Jsoup.parse(Letters.render(Letters.whole(), "plain", Format.HTML, 0));
        String markdown = Letters.render(Letters.whole(), "plain", Format.MD, 0);
        String parsed =
                HtmlRenderer.builder()
                        .softbreak(" ")
                        .build()
                        .render(Parser.builder().build().parse(markdown));
        String text =
                Letters.render(Letters.whole(), "plain", Format.TXT, 40)
                        .replaceAll("\\(https://example.org/nlp\\?a=1&b=2\\)\\s", "")
                        .replaceAll("(?m)^- ", "");
        List<String> words = words(html.body().wholeText());
        assertTrue(words.size() > 200);
        assertEquals(words, words(Jsoup.parse(parsed).wholeText()));
        assertEquals(words, words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "bare"})
    void writes_html_that_a_validator_accepts(String layout) throws Exception {
        for (Letter letter : List.of(Letters.whole(), Letters.least(), Letters.everywhere(NASTY))) {
            assertEquals(NO_COMPLAINTS, complaints(Letters.render(letter, layout, Format.HTML, 0)));
        }
    }

    @Test
    void the_validator_does_complain() throws Exception {
        String page = Letters.render(Letters.least(), "plain", Format.HTML, 0);
        assertTrue(
                complaints(page.replace("<main>", "<main><p><div></p>"))
                        .contains("No “p” element"));
        assertTrue(complaints(page.replace("margin: 0;", "margn: 0;")).contains("margn"));
    }

    /** In a thread of its own: the validator of style sheets needs a deep stack. */
    private static String complaints(String page) throws Exception {
        FutureTask<String> task =
                new FutureTask<>(
                        () -> {
                            EmbeddedValidator validator = new EmbeddedValidator();
                            validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
                            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                            return validator.validate(new ByteArrayInputStream(bytes));
                        });
        Thread thread = new Thread(null, task, "validator", 256L << 20);
        thread.start();
        return task.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "bare"})
    void forbids_scripts_and_fetches_nothing(String layout) {
        String page = Letters.render(Letters.everywhere(NASTY), layout, Format.HTML, 0);
        Document document = Jsoup.parse(page);
        Element policy = document.select("meta[http-equiv=Content-Security-Policy]").first();
        assertTrue(
                policy.attr("content").startsWith("default-src 'none'; style-src 'unsafe-inline'"));
        // Nothing before it could already have been fetched.
        assertEquals(1, policy.elementSiblingIndex());
        assertTrue(
                document.select("script, link, img, iframe, object, form, [src], [style]")
                        .isEmpty());
        String style = document.select("style").first().data();
        assertFalse(
                style.contains("url(")
                        || style.contains("@import")
                        || style.contains("@font-face"));
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), a.getKey()));
        }
    }

    @Test
    void links_what_can_be_called_written_to_or_opened() {
        Document page = Jsoup.parse(Letters.render(Letters.whole(), "plain", Format.HTML, 0));
        assertEquals(
                List.of(
                        "tel:+37255550147",
                        "mailto:zoe.lukasz@example.org",
                        "https://zoe.example.org"),
                page.select("header a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "+2 *** *** ***", "[email]", "a@b?bcc=c@d", "x"})
    void links_nothing_else(String contact) {
        String page = Letters.render(Letters.everywhere(contact), "plain", Format.HTML, 0);
        assertEquals(List.of(), Jsoup.parse(page).select("a").eachAttr("href"));
    }

    @Test
    void bare_text_is_what_is_counted_and_the_end_of_its_last_line() {
        Letter letter = Letters.whole();
        String text = Letters.render(letter, "bare", Format.TXT, 0);
        Measure measure = Measure.of(new Body(Optional.empty(), letter.blocks()));
        assertEquals(measure.characters() + 1, text.codePointCount(0, text.length()));
        assertEquals(measure.words(), words(text.replaceAll("(?m)^- ", "")).size());
    }

    @Test
    void a_language_from_right_to_left_sets_the_page_so() {
        Letter english = Letters.whole();
        String ltr = Letters.render(english, "plain", Format.HTML, 0);
        assertTrue(ltr.contains("<html lang=\"en\" dir=\"ltr\">"));
        String rtl = Letters.render(Letters.in("ar"), "plain", Format.HTML, 0);
        assertTrue(rtl.contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    private static String withoutStyle(String page) {
        int start = page.indexOf("<style>\n");
        int end = page.indexOf("</style>");
        return start < 0 ? page : page.substring(0, start + 8) + page.substring(end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            words.add(word);
        }
        return words;
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = PageRendererTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "*a* **b** `c` 1. d, a b c 1. d",
        "[words](http://a.b), words (http://a.b)",
        "<http://a.b>, http://a.b",
        "<me@a.b>, me@a.b",
        "[me@a.b](MAILTO:me@a.b), me@a.b",
        "[write](mailto:me@a.b), write (mailto:me@a.b)",
        "[+49 170 1-2](tel:+4917012), +49 170 1-2",
        "[*a*](http://a.b \"t\"), a (http://a.b)"
    })
    void shows_words_and_where_links_lead(String prose, String text) {
        assertEquals(text, PlainText.line(ProseReader.paragraph(prose)));
    }

    @Test
    void wraps_by_columns_of_the_screen() {
        assertEquals("我写信\n申请。", wrapped("我写信申请。", 6));
        assertEquals("我写\n信。", wrapped("我写信。", 6));
        assertEquals("e\u0301e\u0301e\u0301 a\nb", wrapped("e\u0301e\u0301e\u0301 a b", 5));
        assertEquals(
                "\uD83D\uDC69\u200D\uD83D\uDCBB a\nb",
                wrapped("\uD83D\uDC69\u200D\uD83D\uDCBB a b", 4));
    }

    @Test
    void a_word_that_is_too_long_stays_whole() {
        assertEquals("a\nincomprehensible\nb", wrapped("a incomprehensible b", 5));
        assertEquals("a\u00A0b", wrapped("a\u00A0b", 1));
    }

    @Test
    void lines_of_an_item_hang() {
        List<Block> blocks =
                List.of(
                        new Paragraph(ProseReader.paragraph("Two things:")),
                        new BulletList(List.of(ProseReader.paragraph("one two"))));
        assertEquals("Two\nthings:\n\n- one\n  two", PlainText.blocks(blocks, 7));
    }

    private static String wrapped(String prose, int width) {
        return PlainText.blocks(List.of(new Paragraph(ProseReader.paragraph(prose))), width);
    }
}

package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkdownWriterTest {
    @Test
    void divides_blocks_by_an_empty_line_and_keeps_a_list_together() {
        List<Block> blocks =
                List.of(
                        paragraph("a"),
                        new BulletList(List.of(words("b"), words("1. c"))),
                        paragraph("# d"));
        assertEquals("a\n\n- b\n- 1\\. c\n\n\\# d", MarkdownWriter.blocks(blocks, 0));
    }

    @Test
    void no_line_that_was_broken_starts_a_block() {
        assertEquals("so on\n\\- a\n1\\. b\n\\# c", wrapped("so on - a 1. b # c", 5));
    }

    @Test
    void lines_are_broken_neither_in_code_nor_in_an_address() {
        assertEquals("a\n`b c d`\ne", wrapped("a `b c d` e", 4));
        assertEquals(
                "a [b\nc](http://x.org \"y z\")\nd", wrapped("a [b c](http://x.org \"y z\") d", 6));
    }

    @Test
    void emphasis_of_marks_inside_strong_does_not_close_it() {
        assertEquals("**_\\*_\\__\\*_**", wrapped("**_*___*_**", 0));
        assertEquals("***1*\\*_\\*1_**", wrapped("**_1_*_*1_**", 0));
        assertEquals("**a *b* c**", wrapped("**a *b* c**", 0));
    }

    @Test
    void lines_of_an_item_stand_below_its_words() {
        List<Block> list = List.of(new BulletList(List.of(words("one two"), words("three"))));
        assertEquals("- one\n  two\n- three", MarkdownWriter.blocks(list, 6));
    }

    private static String wrapped(String prose, int width) {
        return MarkdownWriter.blocks(List.of(paragraph(prose)), width);
    }

    private static Paragraph paragraph(String prose) {
        return new Paragraph(words(prose));
    }

    private static List<Inline> words(String prose) {
        return ProseReader.paragraph(prose);
    }
}

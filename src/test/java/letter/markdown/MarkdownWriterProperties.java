package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;
import letter.markdown.Block.BulletList;
import letter.markdown.Block.Paragraph;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written is read again as the same, on one line or on many. */
class MarkdownWriterProperties {
    private static final Source TEMPLATE = Source.file("body.en.mustache", "");

    @Property(tries = 20_000)
    void a_paragraph_of_prose_is_read_again_as_the_same(@ForAll("lines") String prose) {
        List<Inline> content = ProseReader.paragraph(prose);
        String written = MarkdownWriter.line(content);
        assertEquals(content, ProseReader.paragraph(written), written);
    }

    @Property(tries = 5_000)
    void a_body_is_read_again_as_the_same(
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("lines") String> prose,
            @ForAll @IntRange(min = 0, max = 20) int width) {
        List<Block> blocks = new ArrayList<>();
        List<List<Inline>> items = new ArrayList<>();
        for (String text : prose) {
            List<Inline> content = ProseReader.paragraph(text);
            if (!content.isEmpty()) {
                blocks.add(new Paragraph(content));
                items.add(content);
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
        }
        String written = MarkdownWriter.blocks(blocks, width);
        Body body = new Body(Optional.empty(), blocks);
        assertEquals(Optional.of(body), BodyParser.parse(written, TEMPLATE).value(), written);
    }

    @Property(tries = 5_000)
    void prose_survives_the_normaliser(@ForAll("lines") String prose) {
        List<Inline> content = ProseReader.paragraph(prose);
        String merged =
                Marks.VALUE
                        + MarkdownWriter.line(content)
                        + "\n"
                        + Marks.LINE
                        + "- "
                        + Marks.VALUE
                        + MarkdownWriter.line(content);
        List<Block> expected =
                content.isEmpty()
                        ? List.of()
                        : List.of(new Paragraph(content), new BulletList(List.of(content)));
        assertEquals(
                Optional.of(new Body(Optional.empty(), expected)),
                BodyParser.parse(Normaliser.body(merged), TEMPLATE).value());
    }

    @Provide
    Arbitrary<String> lines() {
        return AnyText.line();
    }
}

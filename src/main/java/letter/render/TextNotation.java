package letter.render;

import letter.markdown.Block;
import letter.markdown.Block.Paragraph;
import letter.markdown.Inline;
import letter.markdown.Marks;
import letter.markdown.Merged;
import letter.markdown.Normaliser;
import letter.markdown.PlainText;
import letter.markdown.ProseReader;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;

/** Text without marks, as for an e-mail or the box of a web form. */
final class TextNotation implements Notation {
    @Override
    public String text(Text text) {
        return text.value();
    }

    @Override
    public String prose(Prose prose) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : prose.paragraphs()) {
            if (out.length() > 0) {
                out.append(Marks.PARAGRAPH);
            }
            out.append(PlainText.line(ProseReader.paragraph(paragraph)));
        }
        return out.toString();
    }

    @Override
    public String blocks(List<Block> blocks, int width) {
        return PlainText.blocks(blocks, width);
    }

    @Override
    public String subject(List<Inline> subject, int width) {
        return PlainText.blocks(List.of(new Paragraph(subject)), width);
    }

    @Override
    public boolean hasLinks() {
        return false;
    }

    @Override
    public String contact(Text words, String destination) {
        return text(words);
    }

    @Override
    public byte[] page(Merged merged) {
        return Normaliser.page(merged);
    }
}

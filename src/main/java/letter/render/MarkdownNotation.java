package letter.render;

import letter.markdown.Block;
import letter.markdown.Inline;
import letter.markdown.MarkdownValue;
import letter.markdown.MarkdownWriter;
import letter.markdown.Merged;
import letter.markdown.Normaliser;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;

/** Markdown that every reader of CommonMark shows alike. */
final class MarkdownNotation implements Notation {
    @Override
    public String text(Text text) {
        return MarkdownValue.text(text);
    }

    @Override
    public String prose(Prose prose) {
        return MarkdownValue.prose(prose);
    }

    @Override
    public String blocks(List<Block> blocks, int width) {
        return MarkdownWriter.blocks(blocks, width);
    }

    /** On one line: it may be a heading. */
    @Override
    public String subject(List<Inline> subject, int width) {
        return MarkdownWriter.line(subject);
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
        return Normaliser.markdownPage(merged);
    }
}

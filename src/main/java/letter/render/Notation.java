package letter.render;

import letter.markdown.Block;
import letter.markdown.Inline;
import letter.markdown.Merged;
import letter.template.ValueWriter;
import letter.value.Text;

import java.util.List;

/** How words, emphasis and blocks are written in the language of a page. */
interface Notation extends ValueWriter {

    /**
     * The body.
     *
     * @param width the columns of a line, if lines are wrapped; 0 for no limit
     */
    String blocks(List<Block> blocks, int width);

    /** The subject, where it stands as a line of its own. */
    String subject(List<Inline> subject, int width);

    /** Whether words can lead somewhere. */
    boolean hasLinks();

    /** Words of the letterhead that lead somewhere: {@code mailto:a@b.c}. */
    String contact(Text words, String destination);

    /** The page in UTF-8, from its merged template. */
    byte[] page(Merged merged);
}

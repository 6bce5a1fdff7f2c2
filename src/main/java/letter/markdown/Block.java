package letter.markdown;

import java.util.List;

/** A block of a letter's body: there are paragraphs and flat lists, and nothing else. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list with bullets; each item is one line of content. */
    record BulletList(List<List<Inline>> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }
}

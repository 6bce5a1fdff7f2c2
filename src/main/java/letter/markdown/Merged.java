package letter.markdown;

import java.util.List;

/**
 * A template with values in it, and the {@link Marks} of its lines, paragraphs and values.
 *
 * @param text with a {@link Marks#BLOCK} for each of the blocks
 * @param blocks what is finished already, several lines each: a body, a style sheet
 */
public record Merged(String text, List<String> blocks) {
    public Merged {
        blocks = List.copyOf(blocks);
    }
}

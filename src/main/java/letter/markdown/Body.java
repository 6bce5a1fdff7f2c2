package letter.markdown;

import java.util.List;
import java.util.Optional;

/**
 * What a letter says between salutation and closing, parsed once for all formats.
 *
 * @param subject the body's own subject line, if it has one
 */
public record Body(Optional<List<Inline>> subject, List<Block> blocks) {
    public Body {
        blocks = List.copyOf(blocks);
    }
}

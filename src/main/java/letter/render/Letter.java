package letter.render;

import letter.markdown.Block;
import letter.markdown.Body;
import letter.markdown.Inline;
import letter.markdown.Inline.Words;
import letter.view.Frame;

import java.util.List;
import java.util.Optional;

/** The composed letter: what every format shows. */
public record Letter(Frame frame, Optional<List<Inline>> subject, List<Block> blocks) {
    public Letter {
        blocks = List.copyOf(blocks);
    }

    /** The letter of a frame and a body; the subject of the frame stands before the body's. */
    public static Letter of(Frame frame, Body body) {
        Optional<List<Inline>> subject =
                frame.subject().isPresent()
                        ? Optional.of(List.of(new Words(frame.subject().get().value())))
                        : body.subject();
        return new Letter(frame, subject, body.blocks());
    }
}

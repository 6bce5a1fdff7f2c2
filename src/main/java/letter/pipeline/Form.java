package letter.pipeline;

import letter.render.Format;

import java.util.List;

/**
 * How a letter comes out.
 *
 * @param width columns at which text is wrapped; 0 for one line a paragraph
 * @param redact whether stand-ins take the place of personal data
 */
public record Form(List<Format> formats, int width, boolean redact) {
    public Form {
        formats = List.copyOf(formats);
    }
}

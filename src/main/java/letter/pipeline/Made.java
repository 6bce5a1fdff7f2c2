package letter.pipeline;

import java.util.List;
import letter.render.Format;

/**
 * A letter in its formats.
 *
 * @param stem the name of its files, without extension
 * @param words of its body
 * @param characters of its body, in code points
 */
public record Made(String stem, List<File> files, int words, int characters) {

    /** The letter in one format. */
    public record File(Format format, byte[] bytes) {}
}

package letter.pipeline;

import letter.render.Format;

import java.util.List;

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

package letter.pipeline;

import letter.markdown.Measure;
import letter.render.Format;
import letter.value.LanguageTag;
import letter.value.Text;
import letter.view.Selection;

import java.util.List;

/**
 * A letter in its formats.
 *
 * @param stem the name of its files, without extension
 * @param target its name
 * @param template by name
 * @param measure of its body, without the frame
 * @param selection what went into it, and what did not
 */
public record Made(
        String stem,
        Text target,
        String template,
        LanguageTag language,
        List<File> files,
        Measure measure,
        Selection selection) {

    /** Which entries went into it. */
    public Chosen chosen() {
        return new Chosen(stem, target, selection);
    }

    /** The letter in one format. */
    public record File(Format format, byte[] bytes) {}
}

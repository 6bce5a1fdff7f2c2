package letter.template;

import letter.value.Prose;
import letter.value.Text;

/** Writes a value so that it reads the same in the format of the template: escaping by type. */
public interface ValueWriter {

    String text(Text text);

    /** The paragraphs, divided by {@link letter.markdown.Marks#PARAGRAPH}. */
    String prose(Prose prose);
}

package letter.markdown;

import letter.value.Prose;
import letter.value.Text;

/** How a value is printed into a Markdown template: so that the reader sees what it says. */
public final class MarkdownValue {
    private MarkdownValue() {}

    /** A text, so that the reader sees exactly that text. */
    public static String text(Text text) {
        return MarkdownEscaper.escape(text.value());
    }

    /**
     * Prose, its paragraphs divided by {@link Marks#PARAGRAPH}, and each closed in itself: an
     * asterisk in one never pairs with another's.
     */
    public static String prose(Prose prose) {
        if (prose.paragraphs().size() == 1) {
            return paragraph(prose.paragraphs().get(0));
        }
        StringBuilder out = new StringBuilder();
        for (String markdown : prose.paragraphs()) {
            String paragraph = paragraph(markdown);
            if (out.length() > 0 && !paragraph.isEmpty()) {
                out.append(Marks.PARAGRAPH);
            }
            out.append(paragraph);
        }
        return out.toString();
    }

    private static String paragraph(String markdown) {
        return PlainLine.isVerbatim(markdown)
                ? markdown
                : MarkdownWriter.line(ProseReader.paragraph(markdown));
    }
}

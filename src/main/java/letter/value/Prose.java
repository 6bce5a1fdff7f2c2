package letter.value;

import letter.diagnostic.Location;

import java.util.List;

/**
 * What the applicant says in their own sentences: paragraphs with emphasis, strong, links and code.
 *
 * @param paragraphs each in Markdown, on one line; at least one, none empty
 * @param at where it begins
 */
public record Prose(List<String> paragraphs, Location at) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("prose without a paragraph");
        }
    }
}

package letter.template;

import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;

/**
 * One file of a template: its text and its tags.
 *
 * @param file its name in the template's directory
 */
record Part(String file, Source source, List<Tag> tags) {
    Part {
        tags = List.copyOf(tags);
    }

    /** The tags that print something, partials among them, in the order of the text. */
    List<Tag> printing() {
        List<Tag> found = new ArrayList<>();
        collect(tags, found);
        return found;
    }

    private static void collect(List<Tag> tags, List<Tag> found) {
        for (Tag tag : tags) {
            if (tag.kind() == Tag.Kind.PRINT || tag.kind() == Tag.Kind.PARTIAL) {
                found.add(tag);
            }
            collect(tag.inner(), found);
        }
    }
}

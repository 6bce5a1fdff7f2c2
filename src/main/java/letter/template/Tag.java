package letter.template;

import letter.diagnostic.Location;

import java.util.List;

/**
 * A tag of a template with its place, and what it encloses.
 *
 * @param name as it is written: {@code education.current}, {@code .}, a partial's name
 * @param path the steps of the name; none for {@code .}
 * @param inner the tags of a section, in their order
 */
record Tag(Kind kind, String name, List<String> path, Location at, List<Tag> inner) {

    /** What a tag does. */
    enum Kind {
        PRINT,
        SECTION,
        INVERTED,
        PARTIAL
    }

    Tag {
        inner = List.copyOf(inner);
    }
}

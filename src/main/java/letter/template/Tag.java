package letter.template;

import letter.diagnostic.Location;

import java.util.List;

/**
 * A tag of a template with its place, and what it encloses.
 *
 * @param name as it is written: {@code education.current}, {@code .}, a partial's name
 * @param lookup finds what the name means; for a partial nothing
 * @param inner the pieces of a section, in their order
 */
record Tag(Kind kind, String name, Lookup lookup, Location at, List<Piece> inner) implements Piece {

    /** What a tag does. */
    enum Kind {
        PRINT,
        SECTION,
        INVERTED,
        PARTIAL
    }

    /** The steps of the name; none for {@code .} and for partials. */
    List<String> path() {
        return lookup.path();
    }
}

package letter.template;

import letter.diagnostic.Location;

import java.util.ArrayList;
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
        PRINT(""),
        SECTION("#"),
        INVERTED("^"),
        PARTIAL(">");

        private final String sigil;

        Kind(String sigil) {
            this.sigil = sigil;
        }
    }

    Tag {
        inner = List.copyOf(inner);
    }

    /** The tag as it would be written. */
    String written() {
        return "{{" + kind.sigil + name + "}}";
    }

    /** The steps of a name; none for {@code .}. */
    static List<String> path(String name) {
        List<String> path = new ArrayList<>(4);
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            if (dot > start) {
                path.add(name.substring(start, dot));
            }
            start = dot + 1;
        }
        if (start < name.length()) {
            path.add(name.substring(start));
        }
        return path;
    }
}

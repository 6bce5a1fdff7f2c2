package letter.template;

import letter.document.Extra;
import letter.template.Tag.Kind;

import java.util.List;

/** Goes through the pieces of a template with values, entering sections by what is there. */
final class Merge {
    private final Parts parts;
    private final Rendering out;
    private final ValueStack values;

    private Merge(Parts parts, Rendering out, Record view) {
        this.parts = parts;
        this.out = out;
        this.values = new ValueStack(view);
    }

    static void write(Parts parts, Record view, Rendering out) {
        new Merge(parts, out, view).all(parts.root().pieces());
    }

    private void all(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Tag tag) {
                one(tag);
            } else if (pieces.get(i) instanceof Piece.Words words) {
                out.write(words.text());
            }
        }
    }

    private void one(Tag tag) {
        if (tag.kind() == Kind.PARTIAL) {
            out.step();
            all(parts.partial(tag.name()).pieces());
            return;
        }
        Object value = tag.lookup().find(values);
        if (tag.kind() == Kind.PRINT) {
            out.step();
            out.print(tag, value, values);
        } else if (isFalse(value)) {
            without(tag);
        } else if (tag.kind() == Kind.SECTION) {
            with(tag, value);
        }
    }

    private void without(Tag tag) {
        if (tag.kind() == Kind.INVERTED) {
            out.step();
            all(tag.inner());
        }
    }

    private void with(Tag section, Object value) {
        if (value instanceof Boolean) {
            // A flag is a condition, not a scope: '.' stays what it was.
            out.step();
            all(section.inner());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                enter(section, Lookup.plain(list.get(i)));
            }
        } else {
            enter(section, value);
        }
    }

    private void enter(Tag section, Object value) {
        out.step();
        values.push(value);
        all(section.inner());
        values.pop();
    }

    private static boolean isFalse(Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return value == Lookup.ABSENT || value instanceof Extra extra && extra.values().isEmpty();
    }
}

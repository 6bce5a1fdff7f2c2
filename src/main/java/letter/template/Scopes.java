package letter.template;

import letter.diagnostic.Code;
import letter.document.Suggestion;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What names mean in one place of a template: the types in scope, and what is known of them. */
final class Scopes {
    private static final int NAMES_SHOWN = 24;

    private final List<Scope> scopes = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private int lists;

    /**
     * A value whose names can be said without it.
     *
     * @param from the path in a profile that fills it, where the names are the user's
     */
    private record Scope(Shape shape, String key, ProfilePath from) {}

    /** How much was known before a section. */
    private record Frame(int scopes, int present, int absent, int conditions) {}

    Scopes(Class<?> root) {
        scopes.add(new Scope(Shape.of(root), "", ProfilePath.NONE));
    }

    /** Goes into a section, where its value is there. */
    void enter(String name, Resolved section) {
        frames.add(frame());
        present.addAll(section.optionals());
        Shape shape = section.value();
        if (shape.isFlag()) {
            conditions.add("'" + name + "' is true");
        } else if (shape.isList()) {
            conditions.add("'" + name + "' is not empty");
            // Each entry is another one: what is known of one says nothing of the next.
            lists++;
            scopes.add(new Scope(shape.content(), "#" + lists, ProfilePath.NONE));
        } else {
            if (section.optional()) {
                conditions.add("'" + name + "' is there");
            }
            scopes.add(new Scope(shape, section.key(), section.from()));
        }
    }

    /** Goes into an inverted section, where its value is not there. */
    void without(String name, Resolved section) {
        frames.add(frame());
        Shape shape = section.value();
        String is = shape.isFlag() ? "false" : shape.isList() ? "empty" : "absent";
        conditions.add("'" + name + "' is " + is);
        if (section.optional() && !shape.isFlag() && !shape.isList()) {
            absent.add(section.key());
        }
    }

    void leave() {
        Frame frame = frames.remove(frames.size() - 1);
        cut(scopes, frame.scopes());
        cut(present, frame.present());
        cut(absent, frame.absent());
        cut(conditions, frame.conditions());
    }

    private Frame frame() {
        return new Frame(scopes.size(), present.size(), absent.size(), conditions.size());
    }

    private static void cut(List<?> list, int size) {
        list.subList(size, list.size()).clear();
    }

    /** Under which conditions this place is written at all, outermost first. */
    List<String> conditions() {
        return List.copyOf(conditions);
    }

    /** The meaning of a name, the innermost scope that knows its first step deciding. */
    Resolved resolve(List<String> path) {
        return resolve(path, scopes.size() - 1);
    }

    private Resolved resolve(List<String> path, int innermost) {
        for (int i = innermost; i >= 0; i--) {
            Scope scope = scopes.get(i);
            if (path.isEmpty() || scope.shape().component(path.get(0)).isPresent()) {
                return new Walk(scope).along(path);
            }
            if (scope.shape().isFree()) {
                // A text of the user's own has no names: then the name is one of outside.
                Resolved inside = new Walk(scope).along(path);
                boolean text = scope.shape() == Shape.ANY;
                return text && resolve(path, i - 1).isCertain() ? inside.certain() : inside;
            }
        }
        return unknown(path.get(0), "there is no '" + path.get(0) + "' here", known());
    }

    private static Resolved unknown(String name, String message, List<String> known) {
        StringBuilder hint = new StringBuilder();
        Optional<String> meant = Suggestion.of(name, known);
        if (meant.isPresent()) {
            hint.append("did you mean '").append(meant.get()).append("'? ");
        }
        if (known.isEmpty()) {
            hint.append("a name cannot go further here");
        } else {
            hint.append("there are ");
            int shown = Math.min(known.size(), NAMES_SHOWN);
            hint.append(String.join(", ", known.subList(0, shown)));
            hint.append(shown < known.size() ? ", …" : "");
        }
        return Resolved.wrong(Code.UNKNOWN_NAME, message, hint.toString());
    }

    /** All names that can be said here, the nearest first. */
    private List<String> known() {
        List<String> names = new ArrayList<>();
        for (int i = scopes.size() - 1; i >= 0; i--) {
            for (String name : names(scopes.get(i).shape())) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> names(Shape shape) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : shape.components()) {
            names.add(component.getName());
        }
        return names;
    }

    /** The way of one name through the types. */
    private final class Walk {
        private final List<String> optionals = new ArrayList<>();
        private Shape shape;
        private String key;
        private ProfilePath from;
        private ProfilePath gap = ProfilePath.NONE;
        private boolean unguarded;
        private boolean lacking;

        Walk(Scope start) {
            shape = start.shape();
            key = start.key();
            from = start.from();
        }

        Resolved along(List<String> path) {
            String said = "";
            for (String name : path) {
                Optional<RecordComponent> component = shape.component(name);
                if (component.isEmpty() && !shape.isFree()) {
                    return stuck(said, name);
                }
                key = key + "/" + name;
                said = said.isEmpty() ? name : said + "." + name;
                if (component.isPresent()) {
                    step(component.get());
                } else {
                    from = from.below(name);
                    shape = Shape.ANY;
                    optional();
                }
                lacking |= absent.contains(key);
            }
            return new Resolved(
                    shape, key, optionals, unguarded, lacking, gap, from, Optional.empty());
        }

        private void step(RecordComponent component) {
            from = ProfilePath.of(component);
            shape = shape.of(component);
            while (shape.isOptional()) {
                shape = shape.content();
                optional();
            }
        }

        private void optional() {
            optionals.add(key);
            if (!present.contains(key) && !unguarded) {
                unguarded = true;
                gap = from;
            }
        }

        private Resolved stuck(String said, String name) {
            if (shape.isList()) {
                return Resolved.wrong(
                        Code.UNFIT_TAG,
                        "'" + said + "' is a list: a name cannot go into it",
                        "go through it: {{#" + said + "}}…{{/" + said + "}}");
            }
            String message =
                    "'" + said + "' is " + shape.described() + " and has no '" + name + "'";
            return unknown(name, message, names(shape));
        }
    }
}

package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.template.Tag.Kind;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks a template over the types of what it will be rendered from, without data: every branch
 * once, partials in the scope of those who call them.
 */
final class Check {
    /** Partials multiply where they include each other several times. */
    private static final int MAX_TAGS = 100_000;

    private static final int MAX_PARTIALS = 10;
    private static final int MAX_ERRORS = 100;

    private final Parts parts;
    private final Problems problems = new Problems();
    private final List<Need> needs = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Scopes scopes;
    private int tags;
    private int depth;

    private Check(Parts parts, Class<?> root) {
        this.parts = parts;
        this.scopes = new Scopes(root);
    }

    /** What is wrong, or else what the template needs, in the order of its text. */
    static Result<List<Need>> check(Parts parts, Class<?> root) {
        Check check = new Check(parts, root);
        check.walk(parts.root().pieces());
        if (check.tags >= MAX_TAGS) {
            check.problems.add(
                    Code.TOO_LARGE,
                    parts.root().source().whole(),
                    "the template has more tags than any letter needs, counted with its partials");
        }
        return check.problems.result(List.copyOf(check.needs));
    }

    private void walk(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (!(piece instanceof Tag tag)) {
                continue;
            }
            tags++;
            if (tags >= MAX_TAGS || problems.all().size() >= MAX_ERRORS) {
                return;
            }
            if (tag.kind() == Kind.PARTIAL) {
                include(tag);
            } else {
                variable(tag);
            }
        }
    }

    private void include(Tag tag) {
        if (depth == MAX_PARTIALS) {
            problems.add(
                    Code.TOO_LARGE,
                    tag.at(),
                    "partials stand inside each other more than " + MAX_PARTIALS + " deep");
            return;
        }
        depth++;
        walk(parts.partial(tag.name()).pieces());
        depth--;
    }

    private void variable(Tag tag) {
        Resolved resolved = scopes.resolve(tag.path());
        if (resolved.wrong().isPresent()) {
            Resolved.Wrong wrong = resolved.wrong().get();
            add(wrong.code(), tag, wrong.message(), wrong.hint());
            inside(tag, resolved);
        } else if (tag.kind() == Kind.PRINT) {
            print(tag, resolved);
        } else {
            if (isAlwaysThere(tag, resolved)) {
                alwaysThere(tag, resolved);
            }
            inside(tag, resolved);
        }
    }

    private void print(Tag tag, Resolved resolved) {
        Shape shape = resolved.value();
        String quoted = "'" + tag.name() + "'";
        if (resolved.absent()) {
            String hint =
                    "print it where it is there: {{#" + tag.name() + "}}…{{/" + tag.name() + "}}";
            add(Code.UNFIT_TAG, tag, quoted + " is absent here", hint);
        } else if (!shape.isPrintable() && shape != Shape.ANY) {
            String message = quoted + " is " + shape.described() + " and cannot be printed";
            add(Code.UNFIT_TAG, tag, message, openingHint(tag, shape));
        } else if (resolved.unguarded()) {
            need(tag, resolved.filledBy());
        }
    }

    private void need(Tag tag, Optional<String> path) {
        if (isNew(tag, path.orElse(""))) {
            needs.add(new Need(tag.name(), path, scopes.conditions(), tag.at()));
        }
    }

    /** A partial's tags are met once for each tag that includes it. */
    private boolean isNew(Tag tag, String what) {
        String place = tag.at().source().name() + ":" + tag.at().line() + ":" + tag.at().column();
        return said.add(place + " " + what);
    }

    private static String openingHint(Tag tag, Shape shape) {
        String open = "{{#" + tag.name() + "}}";
        String close = "{{/" + tag.name() + "}}";
        if (shape.isFlag()) {
            return "it chooses words: " + open + "…" + close;
        }
        if (shape.isList()) {
            String inner = shape.content().isPrintable() ? "{{.}}" : "…";
            return "go through it: " + open + inner + close;
        }
        for (RecordComponent component : shape.components()) {
            if (Components.isText(component)) {
                String part = component.getName();
                String name = tag.path().isEmpty() ? part : tag.name() + "." + part;
                return "print a part of it: {{" + name + "}}";
            }
        }
        return "name a part of it";
    }

    /** Whether a section is no question, and nothing to enter. */
    private static boolean isAlwaysThere(Tag tag, Resolved resolved) {
        Shape shape = resolved.value();
        boolean certain =
                !resolved.optional() && !shape.isList() && !shape.isFlag() && !shape.isFree();
        return certain && (tag.kind() == Kind.INVERTED || shape.isPrintable());
    }

    private void alwaysThere(Tag tag, Resolved resolved) {
        String hint =
                tag.kind() == Kind.INVERTED
                        ? "what stands inside is never written; leave it out"
                        : "print it: {{" + tag.name() + "}}";
        add(Code.UNFIT_TAG, tag, "'" + tag.name() + "' is always there", hint);
    }

    private void inside(Tag tag, Resolved resolved) {
        if (tag.kind() == Kind.SECTION) {
            scopes.enter(tag.name(), resolved);
            walk(tag.inner());
            scopes.leave();
        } else if (tag.kind() == Kind.INVERTED) {
            scopes.without(tag.name(), resolved);
            walk(tag.inner());
            scopes.leave();
        }
    }

    private void add(Code code, Tag tag, String message, String hint) {
        if (isNew(tag, message)) {
            problems.add(code, tag.at(), message, hint);
        }
    }
}

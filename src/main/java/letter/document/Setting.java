package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.Optional;

/** One value given on the command line: {@code --set target.name=SMILES}. */
public final class Setting {
    private static final String OPTION = "--set";

    private Setting() {}

    /** The document with the value of {@code PATH=VALUE}; nothing after the '=' removes. */
    public static Result<Node> apply(Node document, String typed) {
        Source source = Source.option(OPTION, typed);
        Problems problems = new Problems();
        int equals = typed.indexOf('=');
        if (equals < 0) {
            problems.add(
                    Code.BAD_USAGE,
                    source.at(1, 1),
                    Shown.quoted(typed) + " has no '='",
                    "write --set target.name=SMILES");
            return problems.failure();
        }
        Optional<NodePath> path = problems.take(NodePath.parse(source, equals));
        if (path.isEmpty()) {
            return problems.failure();
        }
        // Always a text: 'null' or '[a]' typed as a value is just that.
        Node value =
                new ScalarNode(
                        typed.substring(equals + 1), false, false, source.atIndex(equals + 1));
        Optional<Node> changed =
                problems.take(
                        equals + 1 == typed.length()
                                ? path.get().remove(document)
                                : path.get().set(document, value));
        return changed.isPresent() ? problems.result(changed.get()) : problems.failure();
    }
}

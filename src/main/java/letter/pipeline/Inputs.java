package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.Documents;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.Syntax;
import letter.profile.FileKind;

import java.nio.file.Path;
import java.util.Optional;

/** Reads what letters are made of, and refuses what is of another kind than it is named as. */
public final class Inputs {
    private Inputs() {}

    /** The document that is named as this. */
    public static Result<Input> read(Origin origin, Role role) {
        Problems problems = new Problems();
        Optional<Node> node = problems.take(read(origin));
        if (node.isEmpty()) {
            return problems.failure();
        }
        if (!(node.get() instanceof MapNode map)) {
            problems.add(
                    Code.WRONG_SHAPE,
                    node.get().at(),
                    "the file holds " + node.get().kind() + ", not fields and their values",
                    "begin with 'basics:' in a profile, with 'name:' in a target");
            return problems.failure();
        }
        check(map, role, problems);
        return problems.result(new Input(origin, map));
    }

    /** Reads a document; on standard input JSON is told from YAML by whether it is JSON. */
    static Result<Node> read(Origin origin) {
        if (origin.bytes().isEmpty()) {
            return Documents.read(Path.of(origin.name()));
        }
        byte[] bytes = origin.bytes().get();
        Result<Node> yaml = Documents.read(origin.name(), bytes, Syntax.YAML);
        if (!beginsAsJson(bytes)) {
            return yaml;
        }
        // '{basics: {name: A}}' is YAML, and "http:\/\/x" is JSON alone.
        Result<Node> json = Documents.read(origin.name(), bytes, Syntax.JSON);
        return json.value().isPresent() || yaml.value().isEmpty() ? json : yaml;
    }

    private static boolean beginsAsJson(byte[] bytes) {
        for (byte b : bytes) {
            boolean skipped = b == ' ' || b == '\t' || b == '\r' || b == '\n' || b < 0;
            if (!skipped) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    private static void check(MapNode map, Role role, Problems problems) {
        FileKind kind = FileKind.of(map);
        if (kind == FileKind.JOBS) {
            problems.add(misplaced(map, "a job list", role, "make its letters with batch"));
        } else if (role == Role.TARGET) {
            // So is a profile among the targets.
            if (kind == FileKind.PROFILE) {
                problems.add(misplaced(map, "a profile", role, "put it before --to"));
            }
        } else if (kind == FileKind.TARGET && isNamed(map)) {
            // A target among the profiles is a slip of the fingers; and what is said to one place
            // must not be laid over what is said to another.
            String hint =
                    role == Role.PROFILE
                            ? "put it after --to"
                            : "put it after --to, or its fields under 'target:'";
            problems.add(misplaced(map, "a target", role, hint));
        }
    }

    private static boolean isNamed(MapNode map) {
        return map.get("name").isPresent() || map.get("title").isPresent();
    }

    private static Diagnostic misplaced(MapNode map, String what, Role role, String hint) {
        String needed =
                switch (role) {
                    case PROFILE -> "a profile";
                    case TARGET -> "a target";
                    case OVERLAY -> "an overlay on the profile";
                };
        String message = "this is " + what + ", and " + needed + " is needed here";
        return new Diagnostic(Code.UNKNOWN_KIND, map.at(), message, Optional.of(hint));
    }
}

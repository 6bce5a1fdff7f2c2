package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The anchors ({@code &name}) of a YAML document, and what its aliases ({@code *name}) repeat.
 *
 * <p>Only texts may be repeated: aliases of collections are how a short file becomes endless.
 */
final class YamlAnchors {
    private static final int MAX_REPEATED = TextFile.MAX_BYTES;

    private final Problems problems;
    private final Map<String, Node> texts = new HashMap<>();
    private final Map<String, Node> unused = new LinkedHashMap<>();
    private final Set<String> collections = new HashSet<>();
    private int repeated;

    YamlAnchors(Problems problems) {
        this.problems = problems;
    }

    void add(String name, Node node) {
        texts.put(name, node);
        unused.put(name, node);
        collections.remove(name);
    }

    void addCollection(String name) {
        collections.add(name);
        texts.remove(name);
    }

    /** What stands at an alias: the text of its anchor, in the alias's place. */
    Node resolve(String name, Location at) {
        Node anchored = texts.get(name);
        if (collections.contains(name)) {
            problems.add(
                    Code.BAD_SYNTAX,
                    at,
                    "the alias " + Shown.quoted("*" + name) + " repeats a list or a map",
                    "write it out; only texts can be repeated");
        } else if (anchored == null) {
            problems.add(
                    Code.BAD_SYNTAX,
                    at,
                    Shown.quoted("*" + name) + " is an alias, and nothing is anchored by that name",
                    "quote the value if the '*' belongs to it");
        } else if (anchored instanceof ScalarNode scalar) {
            return repeat(name, scalar, at);
        }
        unused.remove(name);
        return new NullNode(at);
    }

    private Node repeat(String name, ScalarNode scalar, Location at) {
        unused.remove(name);
        repeated += scalar.text().length();
        if (repeated > MAX_REPEATED) {
            throw new Unreadable(
                    new Diagnostic(
                            Code.TOO_LARGE,
                            at,
                            "the aliases repeat more than 1 MiB of text",
                            Optional.empty()));
        }
        return new ScalarNode(scalar.text(), scalar.literal(), false, at);
    }

    /** An anchor that nothing repeats is a value that lost its beginning: {@code &Co Labs}. */
    void reportUnused() {
        for (Map.Entry<String, Node> entry : unused.entrySet()) {
            problems.add(
                    Code.BAD_SYNTAX,
                    entry.getValue().at(),
                    Shown.quoted("&" + entry.getKey()) + " is an anchor, and no part of the value",
                    "quote the value if the '&' belongs to it");
        }
    }
}

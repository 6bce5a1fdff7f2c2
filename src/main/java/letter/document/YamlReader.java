package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML into nodes: each scalar as the text that stands there, each with its place; all YAML,
 * where {@link UsualYaml} reads most, and whatever is wrong with it.
 *
 * <p>From the parser's events: SnakeYAML's own nodes would know types that nobody asked for, and
 * lose where an alias stands.
 */
final class YamlReader {
    /** Deeper than any document of this shape; each level is one call. */
    static final int MAX_DEPTH = 50;

    private final Source source;
    private final YamlCharacters characters;
    private final StreamReader stream;
    private final ParserImpl parser;
    private final Problems problems;
    private final YamlAnchors anchors;

    private YamlReader(Source source, YamlCharacters characters, Problems problems) {
        this.source = source;
        this.characters = characters;
        this.problems = problems;
        this.anchors = new YamlAnchors(problems);
        this.stream = new StreamReader(source.text());
        this.parser = new ParserImpl(stream, new LoaderOptions());
    }

    static Result<Node> read(Source source) {
        Problems problems = new Problems();
        YamlCharacters characters = new YamlCharacters(source);
        characters.check(problems);
        if (problems.hasErrors()) {
            return problems.failure();
        }
        YamlReader reader = new YamlReader(source, characters, problems);
        try {
            Optional<Node> node = reader.document();
            return node.isPresent() ? problems.result(node.get()) : problems.failure();
        } catch (MarkedYAMLException e) {
            problems.add(YamlTrouble.of(source, e).explain());
        } catch (YAMLException e) {
            // It has no mark, alone of all: text begins behind a value that has ended, in the very
            // column of the keys.
            int at = characters.unit(reader.stream.getIndex());
            problems.add(YamlTrouble.behind(source, at).explain());
        } catch (NumberFormatException e) {
            // The version in a %YAML directive, and a character's number in an escape.
            problems.add(
                    Code.BAD_SYNTAX,
                    characters.last(),
                    "after this, the number of an escape or a directive is too large",
                    "write '\\\\' for a backslash, or use single quotes");
        } catch (Unreadable e) {
            problems.add(e.diagnostic());
        }
        return problems.failure();
    }

    private Optional<Node> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return empty();
        }
        parser.getEvent();
        Node node = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    Code.BAD_SYNTAX,
                    start(parser.peekEvent()),
                    "a second document begins here",
                    "put it into a file of its own, or remove the '---'");
        }
        anchors.reportUnused();
        return node instanceof NullNode ? empty() : Optional.of(node);
    }

    static Diagnostic empty(Source source) {
        return new Diagnostic(
                Code.EMPTY_FILE,
                source.whole(),
                "the file holds no data",
                Optional.of("'letter init' writes a profile to start from"));
    }

    private Optional<Node> empty() {
        problems.add(empty(source));
        return Optional.empty();
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return anchors.resolve(alias.getAnchor(), start(alias));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        Location at = start(collection);
        if (depth == MAX_DEPTH) {
            throw new Unreadable(tooDeep(at));
        }
        checkTag(collection, collection.getTag(), at);
        if (collection.getAnchor() != null) {
            anchors.addCollection(collection.getAnchor());
        }
        return event.is(Event.ID.SequenceStart) ? list(at, depth) : map(at, depth);
    }

    static Diagnostic tooDeep(Location at) {
        return new Diagnostic(
                Code.TOO_LARGE,
                at,
                "nested deeper than " + MAX_DEPTH + " levels",
                Optional.of("quote the value if its brackets are text"));
    }

    private ListNode list(Location at, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new ListNode(items, at);
    }

    private MapNode map(Location at, int depth) {
        Members members = new Members(problems);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Location keyAt = start(parser.peekEvent());
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (key instanceof ScalarNode text) {
                members.add(text.text(), keyAt, value);
            } else {
                refuseKey(key, at);
            }
        }
        parser.getEvent();
        return members.map(at);
    }

    private void refuseKey(Node key, Location map) {
        if (key instanceof MapNode) {
            boolean braces = source.line(map.line()).contains("{{");
            problems.add(
                    Code.BAD_SYNTAX,
                    braces ? map : key.at(),
                    braces ? "'{{' begins a map in a map" : "a key must be a text, not a map",
                    "quote the value if its braces are text: \"{{…}}\"");
        } else if (key instanceof ListNode) {
            problems.add(
                    Code.BAD_SYNTAX,
                    key.at(),
                    "a key must be a text, not a list",
                    "quote it if its brackets are text");
        } else {
            problems.add(
                    Code.BAD_SYNTAX,
                    key.at(),
                    "there is no key before this ':'",
                    "write a key, or quote the ':' if it belongs to the value");
        }
    }

    private Node scalar(ScalarEvent event) {
        Location at = start(event);
        checkTag(event, event.getTag(), at);
        boolean commented =
                event.isPlain()
                        && YamlComments.follows(
                                source, characters.unit(event.getEndMark().getIndex()), problems);
        Node node =
                event.isPlain() && isNull(event.getValue())
                        ? new NullNode(at)
                        : new ScalarNode(event.getValue(), event.isLiteral(), commented, at);
        if (event.getAnchor() != null) {
            anchors.add(event.getAnchor(), node);
        }
        return node;
    }

    static boolean isNull(String plain) {
        return plain.isEmpty() || plain.equals("~") || plain.equals("null");
    }

    private void checkTag(NodeEvent event, String tag, Location at) {
        boolean plain = tag == null || tag.equals("!");
        if (!plain && (!tag.startsWith("tag:yaml.org,2002:") || tag.endsWith(":binary"))) {
            problems.add(
                    Code.BAD_SYNTAX,
                    at,
                    Shown.quoted(tag) + " is a tag, which letter does not read",
                    event instanceof ScalarEvent
                            ? "quote the value if the '!' belongs to it"
                            : "remove it");
        }
    }

    private Location start(Event event) {
        return source.atIndex(characters.unit(event.getStartMark().getIndex()));
    }
}

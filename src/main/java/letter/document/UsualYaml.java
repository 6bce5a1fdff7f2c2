package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the YAML that nearly everybody writes, several times as fast as {@link YamlReader}: maps
 * and lists by indentation, plain and quoted texts, {@code >} and {@code |} blocks, {@code [a, b]}
 * and {@code {a: b}}.
 *
 * <p>Whatever else YAML has, and whatever is wrong, it leaves to the library, which then reads the
 * document from its beginning: where this reader says something, it says the same, to the place of
 * each value.
 */
final class UsualYaml {
    private final YamlText text;
    private final UsualScalars scalars;
    private final Problems problems;
    private int depth;

    private UsualYaml(Source source, YamlText text, Problems problems) {
        this.text = text;
        this.scalars = new UsualScalars(source, text, problems);
        this.problems = problems;
    }

    /** The document; empty where there is none, or not a usual one. */
    static Optional<Node> read(Source source) {
        YamlText text = new YamlText(source);
        if (!text.isUsual()) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        try {
            Node document = new UsualYaml(source, text, problems).document();
            boolean complete = problems.all().isEmpty() && !(document instanceof NullNode);
            return complete ? Optional.of(document) : Optional.empty();
        } catch (UnusualYaml e) {
            return Optional.empty();
        }
    }

    private Node document() {
        text.toContent();
        Node node = node(-1, true);
        if (!text.isAtEnd()) {
            throw new UnusualYaml();
        }
        return node;
    }

    /**
     * What begins here, up to the next line that is no part of it.
     *
     * @param parent the column of the map or list that it stands in
     * @param block whether a map or list by indentation may begin here, as none may behind a key
     */
    private Node node(int parent, boolean block) {
        if (text.isItem()) {
            return list(block);
        }
        if (text.isBlockText()) {
            return blockText(parent);
        }
        if (text.isFlow()) {
            Node flow = new FlowYaml(text, scalars, problems, depth).node();
            text.endLine();
            return flow;
        }
        int start = text.index();
        Node scalar = scalars.inBlock(parent);
        if (text.isValue(start)) {
            return map(start, scalar, block);
        }
        text.endLine();
        return scalar;
    }

    private ScalarNode blockText(int parent) {
        Location at = text.place(text.index());
        boolean literal = text.here() == '|';
        String read = new BlockText(text, parent).read();
        text.toContent();
        return new ScalarNode(read, literal, false, at);
    }

    private ListNode list(boolean block) {
        int start = text.index();
        int column = text.column();
        enter(block);
        List<Node> items = new ArrayList<>();
        while (text.column() == column && text.isItem()) {
            text.skip();
            items.add(value(column, true));
        }
        leave(column);
        return new ListNode(items, text.place(start));
    }

    private MapNode map(int start, Node firstKey, boolean block) {
        int column = text.column(start);
        enter(block);
        Members members = new Members(problems);
        Location at = text.place(start);
        addValue(members, firstKey, at);
        while (text.column() == column) {
            int keyAt = text.index();
            Node key = scalars.inBlock(column);
            if (!text.isValue(keyAt)) {
                throw new UnusualYaml();
            }
            addValue(members, key, text.place(keyAt));
        }
        leave(column);
        return members.map(at);
    }

    /** Adds the value of this key, behind whose ':', which is here, it begins. */
    private void addValue(Members members, Node key, Location keyAt) {
        int column = text.column(keyAt.index());
        text.skip();
        members.add(UsualScalars.key(key), keyAt, value(column, false));
    }

    /** The value behind a ':', or the '-' of an item, on its line or the next ones. */
    private Node value(int column, boolean item) {
        int end = text.index();
        if (text.isMoreOnLine()) {
            return node(column, item);
        }
        text.endLine();
        boolean further = text.column() > column;
        boolean list = !item && text.column() == column && text.isItem();
        return further || list ? node(column, true) : scalars.nothing(end);
    }

    private void enter(boolean block) {
        if (!block || depth == YamlReader.MAX_DEPTH) {
            throw new UnusualYaml();
        }
        depth++;
    }

    /** Ends a map or list: what comes next is no further in. */
    private void leave(int column) {
        if (text.column() > column) {
            throw new UnusualYaml();
        }
        depth--;
    }
}

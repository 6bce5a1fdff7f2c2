package letter.document;

import letter.diagnostic.Problems;

import java.util.ArrayList;
import java.util.List;

/** Reads the usual lists and maps in brackets: {@code [a, b]}, {@code {en: a, de: b}}. */
final class FlowYaml {
    private final YamlText text;
    private final UsualScalars scalars;
    private final Problems problems;
    private int depth;

    /**
     * @param depth how many maps and lists it stands in
     */
    FlowYaml(YamlText text, UsualScalars scalars, Problems problems, int depth) {
        this.text = text;
        this.scalars = scalars;
        this.problems = problems;
        this.depth = depth;
    }

    /** What begins here, up to its end. */
    Node node() {
        if (!text.isFlow()) {
            return scalars.inFlow();
        }
        if (depth == YamlReader.MAX_DEPTH) {
            throw new UnusualYaml();
        }
        depth++;
        Node node = text.here() == '[' ? list() : map();
        depth--;
        return node;
    }

    private ListNode list() {
        int start = text.index();
        List<Node> items = new ArrayList<>();
        boolean more = begins(']');
        while (more) {
            items.add(node());
            more = goesOn(']');
        }
        return new ListNode(items, text.place(start));
    }

    private MapNode map() {
        int start = text.index();
        Members members = new Members(problems);
        boolean more = begins('}');
        while (more) {
            int keyAt = text.index();
            String key = UsualScalars.key(scalars.inFlow());
            if (!text.isValue(keyAt)) {
                throw new UnusualYaml();
            }
            text.skip();
            toNext();
            members.add(key, text.place(keyAt), node());
            more = goesOn('}');
        }
        return members.map(text.place(start));
    }

    /** Steps over blanks and line ends; a line's first column may belong to another document. */
    private void toNext() {
        if (text.skipLines() > 0 && text.column() <= 0) {
            throw new UnusualYaml();
        }
    }

    /** Steps over the bracket, and over the closing one where it comes at once. */
    private boolean begins(char closing) {
        text.skip();
        toNext();
        boolean empty = text.here() == closing;
        if (empty) {
            text.skip();
        }
        return !empty;
    }

    /** Steps over a comma, to what comes next, or over the bracket that closes. */
    private boolean goesOn(char closing) {
        toNext();
        char mark = text.here();
        if (mark != ',' && mark != closing) {
            throw new UnusualYaml();
        }
        text.skip();
        if (mark == ',') {
            toNext();
        }
        return mark == ',';
    }
}

package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;

/**
 * Reads the usual texts of YAML, plain ones and those in quotes, as SnakeYAML's {@code
 * ScannerImpl.scanPlain} and {@code scanFlowScalar} read the same characters.
 */
final class UsualScalars {
    /** What a plain text does not begin with. */
    private static final String MARKS = "-?:,[]{}#&*!|>'\"%@`";

    /** What ends a plain text in brackets, or may. */
    private static final String FLOW_MARKS = ",[]{}?";

    private final Source source;
    private final Problems problems;
    private final YamlText text;
    private final char[] chars;

    UsualScalars(Source source, YamlText text, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.text = text;
        this.chars = text.chars();
    }

    /** The text of a key. */
    static String key(Node scalar) {
        if (scalar instanceof ScalarNode key) {
            return key.text();
        }
        throw new UnusualYaml();
    }

    /** The text that begins here, between commas and brackets; nothing, where it says that. */
    Node inFlow() {
        Location at = text.place(text.index());
        return isQuoted() ? quoted(at) : plain(at, firstLine(true));
    }

    /**
     * The text that begins here; nothing, where it says that.
     *
     * @param parent the column of the map or list that it stands in
     */
    Node inBlock(int parent) {
        Location at = text.place(text.index());
        return isQuoted() ? quoted(at) : plain(at, continued(firstLine(false), parent));
    }

    /** Nothing, behind a ':' or '-' that ends here. */
    NullNode nothing(int end) {
        // For its complaint of what was meant to be the value.
        YamlComments.follows(source, end, problems);
        return new NullNode(text.place(end));
    }

    private Node plain(Location at, String plain) {
        boolean commented = YamlComments.follows(source, text.index(), problems);
        return YamlReader.isNull(plain)
                ? new NullNode(at)
                : new ScalarNode(plain, false, commented, at);
    }

    /** The first line of a plain text; refuses one that begins with a mark, or ends a document. */
    private String firstLine(boolean flow) {
        char first = text.here();
        boolean dash = first == '-' && isLetterOrDigit(chars[text.index() + 1]);
        boolean end = first == '.' && text.column() == 0;
        if (first <= ' ' || end || !dash && MARKS.indexOf(first) >= 0) {
            throw new UnusualYaml();
        }
        return line(flow);
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** A plain text with the lines that go on with it, which are indented further. */
    private String continued(String first, int parent) {
        if (parent < 0 || !text.goesOnBelow(parent)) {
            return first;
        }
        StringBuilder continued = new StringBuilder(first);
        while (text.goesOnBelow(parent)) {
            continued.append(folded(text.skipLines())).append(line(false));
        }
        return continued.toString();
    }

    /** What these many line ends in a text mean: a blank, or empty lines. */
    private static String folded(int lineEnds) {
        return lineEnds == 1 ? " " : "\n".repeat(lineEnds - 1);
    }

    /** A plain text up to the end of the line, to a comment or to a mark; steps to its end. */
    private String line(boolean flow) {
        int start = text.index();
        int end = start;
        for (int next = start; !endsPlain(next, flow); next++) {
            end = chars[next] == ' ' ? end : next + 1;
        }
        text.skipTo(end);
        return text.substring(start, end);
    }

    private boolean endsPlain(int index, boolean flow) {
        char c = chars[index];
        if (c == ' ') {
            return chars[index + 1] == '#';
        }
        if (c == ':') {
            return YamlText.isBlank(chars[index + 1]);
        }
        boolean mark = flow && FLOW_MARKS.indexOf(c) >= 0;
        if (mark && (c == '?' || chars[index - 1] == ':')) {
            throw new UnusualYaml();
        }
        return mark || c == '\n' || c == YamlText.END;
    }

    private boolean isQuoted() {
        return text.here() == '"' || text.here() == '\'';
    }

    private ScalarNode quoted(Location at) {
        char quote = text.here();
        text.skip();
        String first = quotedLine(quote);
        String quoted = text.here() == quote ? first : quotedOn(first, quote);
        text.skip();
        return new ScalarNode(quoted, false, false, at);
    }

    /** A text in quotes with the lines that go on with it, up to the closing quote. */
    private String quotedOn(String first, char quote) {
        StringBuilder quoted = new StringBuilder(first);
        while (text.here() != quote) {
            quoted.append(folded(text.skipLines()));
            if (text.column() <= 0) {
                throw new UnusualYaml();
            }
            quoted.append(quotedLine(quote));
        }
        return quoted.toString();
    }

    /** A text in quotes up to the closing one, or to the end of the line without blanks before. */
    private String quotedLine(char quote) {
        int start = text.index();
        int end = start;
        while (chars[end] != '\n' && !closes(end, quote)) {
            if (chars[end] == YamlText.END || quote == '"' && chars[end] == '\\') {
                throw new UnusualYaml();
            }
            end += chars[end] == quote ? 2 : 1;
        }
        text.skipTo(end);
        while (chars[text.index()] == '\n' && end > start && chars[end - 1] == ' ') {
            end--;
        }
        String line = text.substring(start, end);
        return quote == '\'' ? line.replace("''", "'") : line;
    }

    /** Whether this is the quote that closes: two single ones are one in the text. */
    private boolean closes(int index, char quote) {
        return chars[index] == quote && (quote == '"' || chars[index + 1] != quote);
    }
}

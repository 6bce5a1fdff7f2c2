package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Source;

/** The characters of a usual YAML text, and how far they are read. */
final class YamlText {
    /** Behind the last character, so that nobody has to ask whether there is a next. */
    static final char END = '\0';

    /** A key that ends later is none for SnakeYAML, which allows 1024. */
    private static final int MAX_KEY = 1000;

    private final Source source;
    private final String text;
    private final char[] chars;
    private int at;
    private int lineStart;

    YamlText(Source source) {
        this.source = source;
        this.text = source.text();
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
    }

    /** Whether all are letters and signs of the first plane, and the only line end is '\n'. */
    boolean isUsual() {
        for (int i = 0; i < chars.length - 1; i++) {
            char c = chars[i];
            if (c < ' ' && c != '\n' || c >= 0x7F && !isUsualLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUsualLetter(char c) {
        return c >= 0xA0 && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029';
    }

    /** All of them, and {@link #END}. */
    char[] chars() {
        return chars;
    }

    Location place(int index) {
        return source.atIndex(index);
    }

    String substring(int start, int end) {
        return text.substring(start, end);
    }

    /** The index of the next character. */
    int index() {
        return at;
    }

    /** The next character; {@link #END} behind the last one. */
    char here() {
        return chars[at];
    }

    boolean isAtEnd() {
        return chars[at] == END;
    }

    /** The column, from 0, of the next character; -1 at the end. */
    int column() {
        return isAtEnd() ? -1 : at - lineStart;
    }

    /** The column, from 0, of this character of the current line. */
    int column(int index) {
        return index - lineStart;
    }

    /** Whether an item of a list begins here. */
    boolean isItem() {
        return chars[at] == '-' && isBlank(chars[at + 1]);
    }

    /** Whether a text in lines of its own begins here. */
    boolean isBlockText() {
        return chars[at] == '>' || chars[at] == '|';
    }

    /** Whether a list or map in brackets begins here. */
    boolean isFlow() {
        return chars[at] == '[' || chars[at] == '{';
    }

    /** Whether a ':' follows, so that what began at this index was a key; steps up to it. */
    boolean isValue(int keyAt) {
        int next = behindBlanks();
        boolean value = chars[next] == ':' && isBlank(chars[next + 1]);
        if (value && (next - keyAt > MAX_KEY || keyAt < lineStart)) {
            throw new UnusualYaml();
        }
        at = value ? next : at;
        return value;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == END;
    }

    /** Whether something but a comment is left of the line; steps up to it. */
    boolean isMoreOnLine() {
        int next = behindBlanks();
        boolean more = chars[next] != '\n' && chars[next] != END && chars[next] != '#';
        at = more ? next : at;
        return more;
    }

    void skip() {
        at++;
    }

    /** Steps to this character of the same line. */
    void skipTo(int index) {
        at = index;
    }

    void skipBlanks() {
        at = behindBlanks();
    }

    private int behindBlanks() {
        int next = at;
        while (chars[next] == ' ') {
            next++;
        }
        return next;
    }

    /** Steps over blanks before this column. */
    void skipBlanks(int column) {
        int end = lineStart + column;
        while (at < end && chars[at] == ' ') {
            at++;
        }
    }

    /** What is left of the line; steps to its end. */
    String restOfLine() {
        int start = at;
        skipLine();
        return text.substring(start, at);
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    /** Steps over the line end that is here. */
    void toNextLine() {
        at++;
        lineStart = at;
    }

    /** Steps over blanks and line ends; how many line ends there were. */
    int skipLines() {
        int lineEnds = 0;
        skipBlanks();
        while (chars[at] == '\n') {
            lineEnds++;
            toNextLine();
            skipBlanks();
        }
        return lineEnds;
    }

    /** Whether the line ends here, and the next with text is indented further than this column. */
    boolean goesOnBelow(int column) {
        int next = at;
        int start = lineStart;
        while (chars[next] == ' ' || chars[next] == '\n') {
            start = chars[next] == '\n' ? next + 1 : start;
            next++;
        }
        return start > at && next - start > column && chars[next] != '#' && chars[next] != END;
    }

    /** Goes on to the next line that holds more than a comment, as what is left of this one may. */
    void endLine() {
        boolean blank = chars[at] == ' ';
        skipBlanks();
        boolean comment = blank && chars[at] == '#';
        if (!comment && chars[at] != '\n' && chars[at] != END) {
            throw new UnusualYaml();
        }
        toContent();
    }

    /** Steps over blanks, comments and line ends. */
    void toContent() {
        skipLines();
        while (chars[at] == '#') {
            skipLine();
            skipLines();
        }
    }
}

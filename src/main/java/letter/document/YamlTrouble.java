package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserException;

import java.util.Optional;

/**
 * Says in plain words why a text is not YAML.
 *
 * <p>By what stands at the places that the parser names, not by its words: they speak of tokens and
 * productions, and change.
 */
final class YamlTrouble {
    private static final int LONGEST_KEY = 1024;

    private final Source source;
    private final String text;
    private final boolean misplaced;
    private final int opened;
    private final int at;

    private YamlTrouble(Source source, boolean misplaced, int opened, int at) {
        this.source = source;
        this.text = source.text();
        this.misplaced = misplaced;
        this.opened = opened;
        this.at = at;
    }

    static YamlTrouble of(Source source, MarkedYAMLException cause) {
        int at = index(source.text(), cause.getProblemMark(), 0);
        int opened = index(source.text(), cause.getContextMark(), at);
        return new YamlTrouble(source, cause instanceof ParserException, opened, at);
    }

    /** What is here stands behind a value that has ended. */
    static YamlTrouble behind(Source source, int at) {
        return new YamlTrouble(source, true, at, at);
    }

    private static int index(String text, Mark mark, int otherwise) {
        if (mark == null) {
            return otherwise;
        }
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, points);
    }

    Diagnostic explain() {
        if (indentedByTab()) {
            return trouble(at, "a tab in the indentation", "indent with spaces");
        }
        return misplaced ? misplaced() : unscanned();
    }

    /** The characters do not make up a value. */
    private Diagnostic unscanned() {
        return switch (charAt(opened)) {
            case '"', '\'' -> quotes();
            case '*' -> mark('*', "an alias");
            case '&' -> mark('&', "an anchor");
            case '!' -> mark('!', "a tag");
            case '%' -> mark('%', "a directive");
            case '|', '>' ->
                    trouble(
                            at,
                            "text on the line of the '" + charAt(opened) + "'",
                            "begin the text on the next line, indented");
            default -> unexpected();
        };
    }

    private Diagnostic quotes() {
        if (at > 0 && at < text.length() && charAt(at - 1) == '\\') {
            return trouble(
                    at - 1,
                    "'\\"
                            + text.substring(at, at + Character.charCount(text.codePointAt(at)))
                            + "' means nothing inside double quotes",
                    "write '\\\\' for a backslash, or use single quotes");
        }
        int slash = text.lastIndexOf('\\', at);
        if (charAt(opened) == '"' && slash > opened && isBrokenNumber(slash)) {
            return trouble(
                    slash,
                    "'\\" + charAt(slash + 1) + "' is not followed by the number of a character",
                    "write '\\\\' for a backslash, or use single quotes");
        }
        int end = text.indexOf(charAt(opened), opened + 1);
        if (end - opened > LONGEST_KEY && charAt(end + 1) == ':') {
            return trouble(opened, "a key of more than 1024 characters", "write a shorter one");
        }
        return trouble(
                opened,
                "the quote that opens here is never closed",
                charAt(opened) == '"' ? "close it with '\"'" : "close it with \"'\"");
    }

    /** Whether this backslash asks for the number of a character, and gets none. */
    private boolean isBrokenNumber(int slash) {
        int digits =
                switch (charAt(slash + 1)) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        long number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(charAt(slash + 2 + i), 16);
            number = digit < 0 || number < 0 ? -1 : number * 16 + digit;
        }
        return number < 0 || number > Character.MAX_CODE_POINT;
    }

    private Diagnostic mark(char sign, String meaning) {
        return trouble(
                opened,
                "'" + sign + "' begins " + meaning + " in YAML",
                "quote the value if the '" + sign + "' belongs to it");
    }

    private Diagnostic unexpected() {
        return switch (charAt(at)) {
            case '@', '`', '%' ->
                    trouble(
                            at,
                            "a value cannot begin with '" + charAt(at) + "'",
                            "quote the value");
            case ':' -> colon();
            case '\t' ->
                    trouble(
                            at,
                            "a tab where only blanks may stand",
                            "put a blank in its place, or nothing at the end of a line");
            case '-' ->
                    trouble(
                            at,
                            "a list cannot begin here",
                            "begin each '- ' on a line of its own, below the key");
            default -> noColon(opened);
        };
    }

    private Diagnostic colon() {
        String before = text.substring(lineStart(at), at);
        if (before.contains(": ")) {
            return trouble(
                    at, "a second ': ' on this line", "quote the value if the ':' belongs to it");
        }
        if (before.length() > LONGEST_KEY) {
            return trouble(
                    lineStart(at), "a key of more than 1024 characters", "quote it if it is text");
        }
        int above = lineStart(Math.max(0, lineStart(at) - 1));
        if (lineStart(at) > 0 && indent(above) >= indent(lineStart(at))) {
            return noColon(above + indent(above));
        }
        return trouble(
                at,
                "this line is indented deeper than its neighbours",
                "align the keys of one map; quote a value that goes on here");
    }

    private int indent(int lineStart) {
        int end = lineStart;
        while (charAt(end) == ' ') {
            end++;
        }
        return end - lineStart;
    }

    private Diagnostic noColon(int begin) {
        String line = source.line(source.atIndex(begin).line()).strip();
        int colon = line.indexOf(':');
        boolean tight = colon > 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
        return trouble(
                begin,
                "a line without ': ' among keys",
                tight
                        ? "put a blank after the colon: "
                                + Shown.quoted(
                                        line.substring(0, colon) + ": " + line.substring(colon + 1))
                        : "write 'key: value', or indent it deeper if it goes on with the line above");
    }

    /** The values are in no order that makes a document. */
    private Diagnostic misplaced() {
        char opener = charAt(opened);
        if ((opener == '[' || opener == '{') && opened < at) {
            return unclosed(opener, opener == '[' ? ']' : '}');
        }
        if (charAt(at) == '%') {
            return trouble(at, "a directive of a YAML that letter does not read", "remove it");
        }
        char before = lastBefore(at);
        if (before == '"' || before == '\'') {
            return trouble(
                    at,
                    "text after a closing quote",
                    before == '\''
                            ? "write '' for a quote inside single quotes, or use double quotes"
                            : "write \\\" for a quote inside double quotes, or use single quotes");
        }
        if (before == ']' || before == '}') {
            return trouble(
                    at,
                    "text after the closing '" + before + "'",
                    "quote the whole value if its brackets are text");
        }
        if (charAt(at) == '-' && Character.isLetter(charAt(at + 1))) {
            return trouble(at, "a '-' that begins no item", Slip.BLANK_AFTER_DASH);
        }
        if (charAt(at) == ':') {
            return trouble(at, "there is no key before this ':'", "write a key before it");
        }
        if (at >= text.length() || charAt(at) == ']' || charAt(at) == '}' || charAt(at) == ',') {
            return trouble(at, "a value is missing here", "quote the value if it is a sign");
        }
        return trouble(
                at,
                "this line does not fit the lines above",
                "align the keys of one map, and the '-' of one list");
    }

    private Diagnostic unclosed(char opener, char closer) {
        boolean sameLine = lineStart(opened) == lineStart(at) && at < text.length();
        String hint =
                "close it with '" + closer + "', or quote the value if '" + opener + "' is text";
        return sameLine && lastBefore(at) != opener && charAt(at) != '\n'
                ? trouble(at, "',' or '" + closer + "' is missing before this", hint)
                : trouble(opened, "the '" + opener + "' that opens here is never closed", hint);
    }

    private boolean indentedByTab() {
        for (int i = lineStart(at); i <= at && i < text.length(); i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
            if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
                return false;
            }
        }
        return false;
    }

    private int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** The last character on the line before this index that is no blank; NUL if there is none. */
    private char lastBefore(int index) {
        for (int i = index - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) != ' ') {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private Diagnostic trouble(int index, String message, String hint) {
        return new Diagnostic(Code.BAD_SYNTAX, source.atIndex(index), message, Optional.of(hint));
    }
}

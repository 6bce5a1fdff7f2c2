package letter.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import java.util.Optional;

/** Says in plain words why a text is not JSON, by what stands at the place where it breaks. */
final class JsonTrouble {
    static final String AFTER_END = "text after the end of the JSON";

    private final Source source;
    private final String text;
    private final boolean cut;
    private final int at;

    JsonTrouble(Source source, JsonProcessingException cause) {
        this.source = source;
        this.text = source.text();
        this.cut = cause instanceof JsonEOFException;
        int read = cause.getLocation() == null ? 0 : (int) cause.getLocation().getCharOffset();
        int index = Math.max(0, Math.min(read, text.length() - 1));
        this.at = isQuoted(index) ? index : wordStart(index);
    }

    private boolean isQuoted(int index) {
        boolean quoted = false;
        for (int i = index - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            quoted ^= text.charAt(i) == '"' && (i == 0 || text.charAt(i - 1) != '\\');
        }
        return quoted;
    }

    /** The parser complains of a word without quotes behind its end. */
    private int wordStart(int index) {
        int start = index;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Says that something stands behind the end of what was read. */
    Diagnostic afterEnd() {
        return trouble(at, AFTER_END, "remove it; one file holds one value");
    }

    Diagnostic explain() {
        if (cut) {
            return trouble(
                    text.stripTrailing().length(),
                    "the JSON ends too early",
                    "a quote, a '}' or a ']' is missing");
        }
        char c = text.charAt(at);
        char before = lastBefore();
        if (c == ',' && (before == ',' || before == '[' || before == '{')) {
            return trouble(at, "a value is missing before the ','", "remove the comma");
        }
        if (c == ',' && trails()) {
            return trouble(at, "a comma with nothing after it", "remove the comma");
        }
        if ((c == '}' || c == ']') && before == ',') {
            return trouble(at, "a ',' before the '" + c + "'", "remove the last comma");
        }
        return switch (c) {
            case '\'' -> trouble(at, "single quotes", "write double quotes: \"…\"");
            case '/', '#' -> trouble(at, "JSON has no comments", "remove it, or write YAML");
            case '“', '”', '„' -> trouble(at, "a typographic quote", "write straight ones: \"…\"");
            case '\n', '\r', '\t' ->
                    trouble(at, "a line break or tab inside quotes", "write \\n or \\t for it");
            default -> unexpected(c, before);
        };
    }

    private Diagnostic unexpected(char c, char before) {
        if (at > 0 && text.charAt(at - 1) == '\\') {
            return trouble(
                    at - 1, "'\\" + c + "' means nothing in JSON", "write '\\\\' for a backslash");
        }
        if (c < ' ') {
            return trouble(at, "the character " + Shown.name(c) + " inside quotes", "delete it");
        }
        boolean apart = at > 0 && text.charAt(at - 1) <= ' ';
        if (afterValue(before) && (c == '"' || c == '{' || c == '[' || apart && isWord(c))) {
            return trouble(at, "a ',' or a ':' is missing before this", "add it");
        }
        if (c == '}' || c == ']') {
            return trouble(
                    at, "this '" + c + "' does not close what is open", "check the brackets");
        }
        if (c == '0' || c == '.' || c == '+' || Character.isDigit(c)) {
            return trouble(at, "this is no number in JSON", "write it in quotes: \"…\"");
        }
        if (isWord(c)) {
            return trouble(at, "a text without quotes", "write it in double quotes: \"…\"");
        }
        return trouble(
                at, "the JSON is malformed at '" + c + "'", "check commas, quotes, brackets");
    }

    /** Whether a closing bracket follows the comma here. */
    private boolean trails() {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next < text.length() && (text.charAt(next) == ']' || text.charAt(next) == '}');
    }

    private static boolean afterValue(char before) {
        return before == '"' || before == '}' || before == ']' || isWord(before);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private char lastBefore() {
        for (int i = at - 1; i >= 0; i--) {
            if (text.charAt(i) > ' ') {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private Diagnostic trouble(int index, String message, String hint) {
        return new Diagnostic(Code.BAD_SYNTAX, source.atIndex(index), message, Optional.of(hint));
    }
}

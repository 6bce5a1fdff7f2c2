package letter.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import java.util.Optional;

/** Says in plain words why a text is not JSON, by what stands at the place where it breaks. */
final class JsonTrouble {
    private final Source source;
    private final String text;
    private final boolean cut;
    private final int at;

    JsonTrouble(Source source, JsonProcessingException cause) {
        this.source = source;
        this.text = source.text();
        this.cut = cause instanceof JsonEOFException;
        // The parser has gone past what it complains of.
        int read = cause.getLocation() == null ? 0 : (int) cause.getLocation().getCharOffset();
        this.at = Math.max(0, Math.min(read, text.length()) - 1);
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
        boolean afterValue = before == '"' || before == '}' || before == ']' || isWord(before);
        if (afterValue && (c == '"' || c == '{' || c == '[')) {
            return trouble(at, "a ',' or a ':' is missing before this", "add it");
        }
        if (isWord(c)) {
            return trouble(at, "a text without quotes", "write it in double quotes: \"…\"");
        }
        return trouble(
                at, "the JSON is malformed at '" + c + "'", "check commas, quotes, brackets");
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

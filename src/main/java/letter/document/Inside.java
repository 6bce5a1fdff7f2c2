package letter.document;

import letter.diagnostic.Location;
import letter.value.Blanks;

/** Finds the place of a character of a value: inside its quotes, on the line where it stands. */
public final class Inside {
    private Inside() {}

    /**
     * The place of the character at this index of the scalar's text; the scalar's own where it is
     * written so that the characters cannot be followed.
     */
    public static Location place(ScalarNode scalar, int index) {
        String file = scalar.at().source().text();
        String value = scalar.text();
        int at = begin(file, scalar);
        for (int i = 0; i < value.length(); i++) {
            if (i < index && isBlank(value.charAt(i))) {
                continue;
            }
            at = skip(file, at, value.charAt(i));
            if (at < 0) {
                return scalar.at();
            }
            if (i == index) {
                return scalar.at().source().atIndex(at);
            }
            at += written(file, at);
        }
        return scalar.at();
    }

    /** The index of the value's first character: after the quote, or the line of a {@code |}. */
    private static int begin(String file, ScalarNode scalar) {
        int at = index(file, scalar.at());
        char first = at < file.length() ? file.charAt(at) : 0;
        if (first == '|' || first == '>') {
            int feed = file.indexOf('\n', at);
            return feed < 0 ? file.length() : feed;
        }
        return first == '"' || first == '\'' ? at + 1 : at;
    }

    private static int index(String file, Location at) {
        int start = 0;
        for (int line = 1; line < at.line() && start < file.length(); start++) {
            char c = file.charAt(start);
            boolean beforeFeed = start + 1 < file.length() && file.charAt(start + 1) == '\n';
            line += c == '\n' || c == '\r' && !beforeFeed ? 1 : 0;
        }
        int columns = Math.max(0, at.column() - 1);
        int left = file.codePointCount(start, file.length());
        return file.offsetByCodePoints(start, Math.min(columns, left));
    }

    /** The index at or after this one where the character stands, with blanks between; or -1. */
    private static int skip(String file, int from, char wanted) {
        int at = from;
        while (at < file.length() && file.charAt(at) != wanted && isBlank(file.charAt(at))) {
            at++;
        }
        if (at >= file.length()) {
            return -1;
        }
        boolean written = file.charAt(at) == wanted || escaped(file, at) == wanted;
        return written ? at : -1;
    }

    /** How many characters of the file write the one that stands at this index. */
    private static int written(String file, int at) {
        char c = file.charAt(at);
        if (c == '\\' && escaped(file, at) != 0) {
            return file.charAt(at + 1) == 'u' ? 6 : 2;
        }
        boolean doubled = c == '\'' && at + 1 < file.length() && file.charAt(at + 1) == '\'';
        return doubled ? 2 : 1;
    }

    /** The character for which the escape at this index stands; NUL where it is none. */
    private static char escaped(String file, int at) {
        if (file.charAt(at) != '\\' || at + 1 >= file.length()) {
            return 0;
        }
        char c = file.charAt(at + 1);
        if (c == 'u' && at + 6 <= file.length()) {
            int code = 0;
            for (int i = at + 2; i < at + 6; i++) {
                int digit = Character.digit(file.charAt(i), 16);
                code = digit < 0 || code < 0 ? -1 : code * 16 + digit;
            }
            return code < 0 ? 0 : (char) code;
        }
        return c == '"' || c == '\\' || c == '/' ? c : 0;
    }

    private static boolean isBlank(char c) {
        return Blanks.isBlank(c);
    }
}

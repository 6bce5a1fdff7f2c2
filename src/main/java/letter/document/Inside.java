package letter.document;

import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.value.Blanks;

/** Finds the place of a character of a value: inside its quotes, on the line where it stands. */
public final class Inside {
    private static final String ESCAPED = "\"\\/nrtbf0";
    private static final String MEANT = "\"\\/\n\r\t\b\f\0";

    private final String file;
    private final char quote;
    private int at;

    private Inside(String file, int begin) {
        this.file = file;
        this.quote = begin < file.length() ? file.charAt(begin) : 0;
        this.at = begin;
        if (quote == '|' || quote == '>') {
            int feed = file.indexOf('\n', begin);
            at = feed < 0 ? file.length() : feed;
        } else if (quote == '"' || quote == '\'') {
            at = begin + 1;
        }
    }

    /**
     * The place of the character at this index of the scalar's text; the scalar's own where it is
     * written so that the characters cannot be followed.
     */
    public static Location place(ScalarNode scalar, int index) {
        Source source = scalar.at().source();
        String value = scalar.text();
        Inside inside = new Inside(source.text(), Math.max(0, scalar.at().index()));
        for (int i = 0; i <= index && i < value.length(); i++) {
            char wanted = value.charAt(i);
            // Blanks are joined, indented and broken; only the other characters can be followed.
            if (i < index && Blanks.isBlank(wanted)) {
                continue;
            }
            if (!inside.skipTo(wanted)) {
                return scalar.at();
            }
            if (i == index) {
                return source.atIndex(inside.at);
            }
            inside.at += inside.written();
        }
        return scalar.at();
    }

    /** Goes over blanks to where the character stands, if it comes next. */
    private boolean skipTo(char wanted) {
        while (at < file.length() && meant() != wanted && Blanks.isBlank(meant())) {
            at += written();
        }
        return at < file.length() && meant() == wanted;
    }

    /** The character that is written here, be it as an escape. */
    private char meant() {
        char c = file.charAt(at);
        if (quote != '"' || c != '\\' || at + 1 >= file.length()) {
            return c;
        }
        int escape = ESCAPED.indexOf(file.charAt(at + 1));
        return escape >= 0 ? MEANT.charAt(escape) : (char) Math.max(0, hexadecimal());
    }

    /** The character of an escape of four digits; -1 where this is none. */
    private int hexadecimal() {
        if (file.charAt(at + 1) != 'u' || at + 6 > file.length()) {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(file.charAt(i), 16);
            code = digit < 0 || code < 0 ? -1 : code * 16 + digit;
        }
        return code;
    }

    /** How many characters of the file write the one here. */
    private int written() {
        char c = file.charAt(at);
        if (quote == '"' && c == '\\' && at + 1 < file.length()) {
            return file.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return quote == '\'' && c == '\'' ? 2 : 1;
    }
}

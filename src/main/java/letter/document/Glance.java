package letter.document;

import java.util.Optional;

/**
 * What one look at the characters of a text tells of it: most texts are a line of plain words, and
 * need no second look. One for many texts, one after another.
 */
final class Glance {
    /** A line feed. */
    private static final int BREAK = 1;

    /** A blank after another, or at an end. */
    private static final int LOOSE = 2;

    /** A character that may be a blank of another kind, or not printable. */
    private static final int STRANGE = 4;

    /** What begins an item of a list, after a blank. */
    private static final int ITEM = 8;

    /** What begins a blank to be filled, but inside a word. */
    private static final int START = 16;

    /** What begins one even there. */
    private static final int BRACE = 32;

    private static final int ALWAYS = BREAK | STRANGE | BRACE;
    private static final int AFTER_WORD = ALWAYS << 8;
    private static final int AFTER_MARK = (ALWAYS | START) << 8;
    private static final int AFTER_BLANK = (ALWAYS | START | ITEM | LOOSE) << 8;

    /** What an ASCII character is, and eight bits higher what counts in the one after it. */
    private static final char[] KINDS = kinds();

    /** The first digit that is no ASCII character. */
    private static final char FIRST_DIGIT = 0x0660;

    private static final int ROOM = 256;

    private char[] characters = {};
    private int seen;
    private Optional<String> blank = Optional.empty();

    private static char[] kinds() {
        char[] kinds = new char[0x80];
        for (int c = 0; c < kinds.length; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            int kind = letter || digit ? AFTER_WORD : AFTER_MARK;
            kind |= c < ' ' || c == 0x7F ? STRANGE : 0;
            kind |= digit ? ITEM : 0;
            kinds[c] = (char) kind;
        }
        add(kinds, "-*+", ITEM);
        add(kinds, Placeholders.STARTS, START);
        kinds['{'] |= BRACE;
        kinds[' '] = AFTER_BLANK | LOOSE;
        kinds['\n'] = AFTER_BLANK | BREAK;
        return kinds;
    }

    private static void add(char[] kinds, String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] |= (char) kind;
        }
    }

    /** Looks at this text. */
    void over(String text) {
        int length = text.length();
        if (length > characters.length) {
            characters = new char[Math.max(length, ROOM)];
        }
        text.getChars(0, length, characters, 0);
        seen = 0;
        blank = Optional.empty();
        int counts = AFTER_BLANK >> 8;
        char[] all = characters;
        for (int i = 0; i < length; i++) {
            char c = all[i];
            int kind = c < KINDS.length ? KINDS[c] : wide(c);
            // Nearly always, this is nothing.
            if ((kind & counts) != 0) {
                note(kind & counts, text, i);
            }
            counts = kind >> 8;
        }
        seen |= counts & LOOSE;
    }

    /** What is no ASCII character: in most scripts a letter, which is no digit. */
    private static int wide(char c) {
        if (c > 0xA0 && c < FIRST_DIGIT) {
            return AFTER_MARK;
        }
        boolean strange =
                c <= 0xA0
                        || c == 0x1680
                        || c >= 0x2000 && c <= 0x200A
                        || c >= 0x2028 && c <= 0x205F
                        || c == 0x3000
                        || c >= Character.MIN_SURROGATE;
        return AFTER_MARK | ITEM | (strange ? STRANGE : 0);
    }

    private void note(int kind, String text, int at) {
        seen |= kind;
        if ((kind & (START | BRACE)) != 0 && blank.isEmpty()) {
            blank = Placeholders.at(text, at);
        }
    }

    /** Whether it is all printable; where it is not, it has to be looked at again. */
    boolean isPrintable() {
        return (seen & STRANGE) == 0;
    }

    /** Whether it is one line with one space between words, and none at the ends. */
    boolean isLine() {
        return (seen & (STRANGE | BREAK | LOOSE)) == 0;
    }

    /** Whether something in it may be the mark of an item. */
    boolean mayHoldItems() {
        return (seen & ITEM) != 0;
    }

    /** The first blank to be filled. */
    Optional<String> blank() {
        return blank;
    }
}

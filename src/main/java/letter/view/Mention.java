package letter.view;

import letter.value.Blanks;

import java.util.List;

/** Some words, to be found in texts: in any case, and with any blanks between them. */
final class Mention {
    private final char[][] all;

    /** A bit for each first letter: most words of a text begin with another. */
    private final long firsts;

    /**
     * @param all each in small letters, with one blank between its words
     */
    Mention(List<String> all) {
        this.all = new char[all.size()][];
        long bits = 0;
        for (int i = 0; i < this.all.length; i++) {
            char[] words = all.get(i).toCharArray();
            this.all[i] = words;
            bits |= 1L << (words[0] & 63);
        }
        this.firsts = bits;
    }

    /** Whether a text says any of them. */
    boolean isIn(String text) {
        return find(text, 0, text.length()) >= 0;
    }

    /** Where the first of them begins; -1 where none is said as whole words. */
    int find(String text, int from, int to) {
        char[] letters = text.toCharArray();
        boolean within = from > 0 && isInWord(letters[from - 1]);
        for (int start = from; start < to; start++) {
            char c = letters[start];
            if (!within && (firsts >> (small(c) & 63) & 1) != 0 && standsAny(letters, start, to)) {
                return start;
            }
            within = isInWord(c);
        }
        return -1;
    }

    private boolean standsAny(char[] text, int start, int to) {
        for (char[] words : all) {
            if (stands(text, words, start, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(char[] text, char[] words, int start, int to) {
        int at = start;
        for (char wanted : words) {
            if (at >= to || !meets(text[at], wanted)) {
                return false;
            }
            at++;
            while (wanted == ' ' && at < to && Blanks.isBlank(text[at])) {
                at++;
            }
        }
        return at >= to || !isInWord(text[at]);
    }

    private static boolean meets(char c, char wanted) {
        return c == wanted || (wanted == ' ' ? Blanks.isBlank(c) : small(c) == wanted);
    }

    private static char small(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isInWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }
}

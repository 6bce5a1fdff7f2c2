package letter.view;

import letter.value.Blanks;

import java.util.List;

/** Where a text says some words, in any case, and with any blanks between them. */
final class Mention {
    private Mention() {}

    /**
     * Where they begin; -1 where they are not said as whole words.
     *
     * @param words in small letters, with one blank between them
     */
    static int find(String text, String words, int from, int to) {
        for (int start = from; start < to; start++) {
            // The first letter tells most places apart, and costs least.
            if (meets(text.charAt(start), words.charAt(0))
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                    && stands(text, words, start, to)) {
                return start;
            }
        }
        return -1;
    }

    /** Whether it says any of these. */
    static boolean isAny(String text, List<String> all) {
        // A bit for each first letter: most words of a text begin with another.
        long firsts = 0;
        for (String words : all) {
            firsts |= 1L << (words.charAt(0) & 63);
        }
        boolean inWord = false;
        for (int start = 0; start < text.length(); start++) {
            char c = text.charAt(start);
            if (!inWord) {
                boolean may = (firsts >> (Character.toLowerCase(c) & 63) & 1) != 0;
                if (may && isAnyAt(text, all, start)) {
                    return true;
                }
            }
            inWord = Character.isLetterOrDigit(c);
        }
        return false;
    }

    private static boolean isAnyAt(String text, List<String> all, int start) {
        for (String words : all) {
            if (stands(text, words, start, text.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String text, String words, int start, int to) {
        int at = start;
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (at >= to || !meets(text.charAt(at), wanted)) {
                return false;
            }
            at++;
            while (wanted == ' ' && at < to && Blanks.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return at >= to || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean meets(char c, char wanted) {
        return wanted == ' ' ? Blanks.isBlank(c) : Character.toLowerCase(c) == wanted;
    }
}

package letter.view;

import letter.value.Blanks;

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

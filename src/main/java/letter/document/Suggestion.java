package letter.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a user meant who wrote another: {@code name} for {@code nmae}. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The nearest of these words, if it is near enough: alike but for case, {@code _} and {@code
     * -}, or one slip away in a word of up to five letters, two in a longer one.
     */
    public static Optional<String> of(String written, List<String> words) {
        int allowed = written.codePointCount(0, written.length()) <= 5 ? 1 : 2;
        int nearest = allowed + 1;
        Optional<String> best = Optional.empty();
        for (String word : words) {
            int distance = isAlike(written, word) ? 0 : distance(written, word, allowed);
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    private static boolean isAlike(String a, String b) {
        return Math.abs(a.length() - b.length()) <= b.length() && plain(a).equals(plain(b));
    }

    private static String plain(String word) {
        return word.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Letters left out, put in, changed, or swapped with their neighbour (Damerau–Levenshtein, each
     * place edited once); more than is allowed for words that differ in length by more.
     */
    static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] =
                        Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }
}

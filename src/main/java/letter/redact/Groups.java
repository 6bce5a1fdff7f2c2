package letter.redact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds where a group is at: the Tamme University of {@code the NLP Lab at Tamme University}. */
final class Groups {
    private static final Set<String> ARTICLES =
            Set.of(
                    "the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "il", "our",
                    "my");

    private Groups() {}

    /** The school or company; empty where the group stands for itself. */
    static Optional<String> host(String group) {
        String[] words = group.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (Organizations.isSchool(words[i]) && isCapital(words[i])) {
                return Optional.of(around(words, i));
            }
        }
        int start = words.length;
        while (start > 0 && isCapital(words[start - 1])) {
            start--;
        }
        boolean named = start > 0 && start < words.length && !ARTICLES.contains(words[start - 1]);
        String run = join(words, start, words.length);
        return named && !Organizations.isGroupWord(words[words.length - 1])
                ? Optional.of(run)
                : Optional.empty();
    }

    /** Without its article, which stays in the sentence. */
    static String withoutArticle(String name) {
        int blank = name.indexOf(' ');
        boolean article = blank > 0 && (name.startsWith("the ") || name.startsWith("The "));
        return article ? name.substring(blank + 1) : name;
    }

    /** {@code Tamme University}, {@code University of Tartu}. */
    private static String around(String[] words, int school) {
        int start = school;
        while (start > 0
                && isCapital(words[start - 1])
                && !ARTICLES.contains(words[start - 1].toLowerCase(Locale.ROOT))) {
            start--;
        }
        int end = school + 1;
        boolean goesOn = end < words.length && isCapital(words[end]) && start == school;
        boolean linked =
                end + 1 < words.length
                        && Set.of("of", "de", "di", "für", "del").contains(words[end])
                        && isCapital(words[end + 1]);
        if (goesOn || linked) {
            end += linked ? 1 : 0;
            while (end < words.length && isCapital(words[end])) {
                end++;
            }
        }
        return join(words, start, end);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}

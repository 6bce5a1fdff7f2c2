package letter.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name, and its family name where that is beyond doubt.
 *
 * <p>{@code Wei Ng}, {@code J. R. Ng}, {@code Ng, Wei} and {@code Jan van der Berg} leave no doubt;
 * {@code Ng Wei Ling} does, so that it is never cut.
 *
 * @param full in the order in which it is spoken
 */
record PersonName(String full, Optional<String> family) {
    private static final Set<String> PARTICLES =
            Words.set(
                    """
                    af, av, d., da, das, de, del, della, den, der, di, do, dos, du, la, las, le, los,
                    ten, ter, v., van, vom, von, zu, zum, zur""");
    private static final Set<String> SUFFIXES =
            Words.set(
                    """
                    jr, sr, ii, iii, iv, phd, md, msc, mba, esq, dphil""");

    /** Initials of two letters for one sound: {@code Ivan Yu. Petrov}. */
    private static final Set<String> DIGRAPHS =
            Set.of("Ch.", "Ll.", "Ph.", "Sh.", "Th.", "Ts.", "Ya.", "Yu.", "Zh.");

    static PersonName of(String name) {
        int comma = name.indexOf(", ");
        if (comma > 0) {
            String before = name.substring(0, comma);
            if (isSuffix(name.substring(comma + 2))) {
                return new PersonName(before, of(before).family());
            }
            String spoken = spoken(name);
            boolean turned = !spoken.equals(name);
            return new PersonName(spoken, turned ? Optional.of(before) : Optional.empty());
        }
        return new PersonName(name, isLatin(name) ? family(wordsOf(name)) : Optional.empty());
    }

    /** In the order in which it is spoken, with what stands behind it: {@code Wei Ng, PhD}. */
    static String spoken(String name) {
        int comma = name.indexOf(", ");
        String after = comma > 0 ? name.substring(comma + 2) : "";
        boolean turned = !after.isEmpty() && after.indexOf(',') < 0 && !isSuffix(after);
        return turned ? after + " " + name.substring(0, comma) : name;
    }

    /** Whether a doctorate stands behind it: {@code Wei Ng, PhD}. */
    static boolean isDoctors(String name) {
        int comma = name.indexOf(", ");
        return comma > 0
                && switch (Words.letters(name.substring(comma))) {
                    case "phd", "dphil", "md" -> true;
                    default -> false;
                };
    }

    private static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        while (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static Optional<String> family(List<String> words) {
        int last = words.size() - 1;
        String first = words.get(0);
        if (last > 0 && isCapitals(first) && !isCapitals(words.get(last))) {
            // WANG Xiaoming is marked as the family name; JR Smith may be initials.
            return first.length() > 2 ? Optional.of(first) : Optional.empty();
        }
        int start = Math.min(1, last);
        while (start < last && isInitial(words.get(start))) {
            start++;
        }
        int end = start;
        while (end < last && PARTICLES.contains(words.get(end))) {
            end++;
        }
        return end == last
                ? Optional.of(String.join(" ", words.subList(start, last + 1)))
                : Optional.empty();
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(Words.letters(word));
    }

    private static boolean isInitial(String word) {
        boolean letter = word.length() == 1 || word.length() == 2 && word.charAt(1) == '.';
        return letter && !PARTICLES.contains(word) || DIGRAPHS.contains(word);
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    private static boolean isLatin(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80
                    && Character.isLetter(c)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return true;
    }
}

package letter.redact;

import letter.language.Honorific;
import letter.value.Text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a person can be called: by the whole name, in either order, by a part of it. */
final class Persons {
    private static final Set<String> PARTICLES =
            Set.of(
                    "af", "al", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di",
                    "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van",
                    "vom", "von", "y", "zu", "zum", "zur");
    private static final int MOST_WORDS = 6;
    private static final int LONG_PART = 4;

    private Persons() {}

    /** The name without the titles before it: these may stay. */
    static String untitled(String name) {
        String rest = name;
        while (true) {
            int blank = rest.indexOf(' ');
            if (blank < 0 || Honorific.of(new Text(rest.substring(0, blank))).isEmpty()) {
                return rest;
            }
            rest = rest.substring(blank + 1);
        }
    }

    /** The {@code van} of van Berg: the start of many names. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether it reads as the name of one person, and not of a group or an office. */
    static boolean isPerson(String name) {
        String[] words = name.split(" ");
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean capital = !Character.isLowerCase(word.codePointAt(0));
            if (Organizations.isGroupWord(word) || !capital && !isParticle(word)) {
                return false;
            }
        }
        return true;
    }

    /** The whole name, in the orders and the short forms in which it is written. */
    static List<Spelling> whole(String name) {
        List<Spelling> spellings = new ArrayList<>();
        spellings.add(WordSpelling.capital(name));
        String spoken = spoken(name);
        String[] words = spoken.split(" ");
        int last = words.length - 1;
        if (last > 0) {
            String family = family(words);
            spellings.add(WordSpelling.of(spoken));
            spellings.add(WordSpelling.of(words[0] + " " + family));
            spellings.add(WordSpelling.of(family + " " + words[0]));
            spellings.add(WordSpelling.of(family + ", " + words[0]));
            String initial = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
            spellings.add(WordSpelling.of(initial + ". " + family));
            spellings.add(WordSpelling.of(initial + " " + family));
        }
        return spellings;
    }

    /** Each part of the name that can stand for it. */
    static List<Spelling> parts(String name) {
        List<Spelling> spellings = new ArrayList<>();
        for (String word : new LinkedHashSet<>(List.of(spoken(name).split(" ")))) {
            if (letters(word) > 1 && !isParticle(word)) {
                spellings.add(WordSpelling.part(word));
                pieces(word, spellings);
            }
        }
        return spellings;
    }

    /** The family name alone; nothing where it is so short that it could be any word. */
    static List<Spelling> familyName(String name) {
        String[] words = spoken(name).split(" ");
        String last = words[words.length - 1];
        return words.length > 1 && letters(last) >= LONG_PART
                ? List.of(WordSpelling.part(last))
                : List.of();
    }

    /** Of {@code Anna-Maria}, {@code Anna} and {@code Maria}. */
    private static void pieces(String word, List<Spelling> spellings) {
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || !Character.isLetterOrDigit(word.charAt(i))) {
                boolean whole = start == 0 && i == word.length();
                if (!whole && i - start >= LONG_PART) {
                    spellings.add(WordSpelling.part(word.substring(start, i)));
                }
                start = i + 1;
            }
        }
    }

    /** In the order in which it is spoken: {@code Wei Ng} of {@code Ng, Wei}. */
    private static String spoken(String name) {
        int comma = name.indexOf(", ");
        boolean turned = comma > 0 && name.indexOf(',', comma + 1) < 0;
        return turned ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
    }

    /** The last word, with the particles before it: {@code van der Berg}. */
    private static String family(String[] words) {
        int start = words.length - 1;
        StringBuilder family = new StringBuilder(words[start]);
        while (start > 1 && PARTICLES.contains(words[start - 1])) {
            start--;
            family.insert(0, words[start] + " ");
        }
        return family.toString();
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            letters += Character.isLetterOrDigit(c) ? Endings.weight(c) : 0;
        }
        return letters;
    }
}

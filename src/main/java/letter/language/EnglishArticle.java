package letter.language;

import java.util.Locale;
import java.util.Set;

/** Where English has {@code a}, {@code an}, {@code the}, or nothing before a name. */
final class EnglishArticle {
    private static final Set<String> KINDS_OF_PLACE =
            Words.set(
                    """
                    academy, agency, aquarium, association, board, bureau, cathedral,
                    center, centre, chamber, clinic, college, commission, conservatoire,
                    conservatory, council, court, department, directorate, embassy,
                    faculty, federation, foundation, gallery, hospital, infirmary,
                    institute, institution, laboratory, library, ministry, museum,
                    observatory, office, parliament, polytechnic, school, society,
                    theatre, university""");

    /** Nouns that end a name with an article: {@code the British Museum}. */
    private static final Set<String> TAILS =
            Set.of("commission", "federation", "foundation", "museum");

    /** What everybody knows with its article. */
    private static final Set<String> KNOWN =
            Words.set(
                    """
                    bbc, british council, british library, cdc, cia, environment agency,
                    european parliament, european union, eu, fbi, fda, louvre, met office,
                    national health service, national trust, nhs, oecd, open university, prado,
                    red cross, rijksmuseum, royal society, salvation army, u.n., un,
                    united nations, who, world bank, world health organization""");

    private EnglishArticle() {}

    /**
     * A place, with {@code the} where its name begins with or holds what it is a place of: {@code
     * the University of Tartu}, {@code the Massachusetts Institute of Technology}, but {@code
     * Harvard University}, {@code Delft University of Technology}, {@code King's College London}.
     */
    static String place(String name) {
        String first = Words.first(name);
        if (first.equals("the") && name.length() > 4) {
            return KINDS_OF_PLACE.contains(Words.first(name.substring(4))) || isOf(name)
                    ? "the " + name.substring(4)
                    : name;
        }
        return isOf(name) || isKnown(name) ? "the " + name : name;
    }

    private static boolean isKnown(String name) {
        String small = Words.lower(name);
        boolean possessive = small.contains("'s ") || small.contains("’s ");
        return KNOWN.contains(small)
                || small.endsWith(" red cross")
                || !possessive && small.indexOf(' ') > 0 && TAILS.contains(Words.last(name));
    }

    private static boolean isOf(String name) {
        String small = Words.lower(name);
        if (!small.contains(" of") && !small.contains(" for")) {
            return false;
        }
        int comma = name.indexOf(',');
        String[] words = (comma < 0 ? name : name.substring(0, comma)).split(" ");
        for (int i = 0; i + 1 < words.length; i++) {
            String next = Words.lower(words[i + 1]);
            boolean of = next.equals("of") || next.equals("for");
            String kind = Words.lower(words[i]);
            if (of && KINDS_OF_PLACE.contains(kind)) {
                boolean town =
                        i == 1
                                && kind.equals("university")
                                && i + 2 < words.length
                                && Words.lower(words[i + 2]).equals("technology");
                return !town;
            }
            if (words[i].endsWith("'s") || words[i].endsWith("’s")) {
                return false;
            }
        }
        return false;
    }

    /** {@code a developer}, {@code an ML engineer}; by sound, not by spelling. */
    static String indefinite(String noun) {
        return (soundsVowel(noun) ? "an " : "a ") + noun;
    }

    private static boolean soundsVowel(String noun) {
        int start = 0;
        while (start < noun.length() && !Character.isLetterOrDigit(noun.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < noun.length() && Character.isLetterOrDigit(noun.charAt(end))) {
            end++;
        }
        String word = noun.substring(start, end);
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isDigit(word.charAt(0))) {
            return number(word);
        }
        return isSpelledOut(word) && !isShouted(noun)
                ? "AEFHILMNORSX".indexOf(word.charAt(0)) >= 0
                : word(Words.lower(word));
    }

    private static boolean isShouted(String noun) {
        return noun.indexOf(' ') > 0 && noun.equals(noun.toUpperCase(Locale.ROOT));
    }

    /**
     * Said letter by letter: {@code ML}, {@code MLOps}, {@code MSc}, the {@code R} of {@code R&D}.
     */
    private static boolean isSpelledOut(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        if (capitals == 1) {
            return word.length() == 1 || Character.isDigit(word.charAt(1));
        }
        return capitals > 1 && capitals < 5 && !SAID_AS_WORDS.contains(word);
    }

    private static final Set<String> SAID_AS_WORDS =
            Words.set(
                    """
                    NASA, NATO, LAMP, MERN, MEAN, REST, ROS, SOC, SOAP, RAG""");

    private static boolean number(String word) {
        return word.startsWith("8")
                || word.startsWith("11") && !moreDigits(word)
                || word.startsWith("18") && !moreDigits(word);
    }

    private static boolean moreDigits(String word) {
        return word.length() > 2 && Character.isDigit(word.charAt(2));
    }

    private static boolean word(String word) {
        if (word.equals("one") || word.equals("once") || word.startsWith("eu")) {
            return false;
        }
        if (word.startsWith("hour")
                || word.startsWith("honest")
                || word.startsWith("honor")
                || word.startsWith("honour")
                || word.startsWith("heir")) {
            return true;
        }
        if (word.startsWith("u")) {
            return !saysYou(word);
        }
        return "aeioàáâäåæèéêëìíîïòóôöøœ".indexOf(word.charAt(0)) >= 0;
    }

    /**
     * {@code university}, {@code user}, {@code Ukrainian}; not {@code urban} or {@code unofficial}.
     */
    private static boolean saysYou(String word) {
        if (word.startsWith("ukr") || word.length() < 3) {
            return word.startsWith("ukr");
        }
        if (word.startsWith("un")) {
            return word.startsWith("uni")
                    && !word.startsWith("unin")
                    && !word.startsWith("unim")
                    && !word.startsWith("unid");
        }
        return !word.startsWith("up")
                && "bcdfghjklmnpqrstvwxz".indexOf(word.charAt(1)) >= 0
                && "aeiou".indexOf(word.charAt(2)) >= 0;
    }
}

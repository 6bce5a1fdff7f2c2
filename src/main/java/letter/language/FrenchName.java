package letter.language;

import java.util.Optional;

/**
 * A name behind an article or a preposition: {@code à l’université de Lille}, {@code d’Acme}.
 *
 * <p>Contraction and elision only where they are certain; where they are not, nothing is returned
 * and the caller cites the name.
 */
final class FrenchName {
    private static final String[] ARTICLES = {"le ", "la ", "les ", "l’"};

    /** Beginnings of words with a mute h, before which French elides. */
    private static final String[] MUTE = {
        "habit", "hema", "herbor", "histor", "homolog", "hopita", "horlog", "hortic", "hospit",
        "hote", "huiss", "hydr", "hygi", "hypn"
    };

    private static final String[] ASPIRATED = {"hack", "hand", "haras", "haut", "hochsch"};

    /** {@code Université} and {@code urbaniste}, but not {@code User Researcher}. */
    private static final String[] VOWEL_U = {
        "ufr",
        "ui ",
        "ulb",
        "unesco",
        "union",
        "unis",
        "unite ",
        "universite",
        "uqam",
        "ur",
        "usin",
        "ux"
    };

    /** Words of other languages in names of institutions: they want an article of their own. */
    private static final String[] FOREIGN = {
        "academy",
        "agency",
        "akademie",
        "authority",
        "center",
        "college",
        "council",
        "department",
        "foundation",
        "gymnasium",
        "hochschule",
        "hospital",
        "institut",
        "institute",
        "institution",
        "laboratory",
        "library",
        "ministry",
        "museum",
        "politecnico",
        "polytechnic",
        "school",
        "stiftung",
        "universidad",
        "universidade",
        "universita",
        "universitat",
        "universität",
        "universitatea",
        "universitet",
        "universiteit",
        "university",
        "uniwersytet"
    };

    private FrenchName() {}

    /** {@code le master Acoustique}, {@code l’école d’été}. */
    static Optional<String> the(String name, Optional<FrenchNoun> noun) {
        return with(name, noun, "le ", "la ", "les ", "l’");
    }

    /** {@code au CNRS}, {@code à l’université}, {@code aux Journées du Libre}. */
    static Optional<String> at(String name, Optional<FrenchNoun> noun) {
        return with(name, noun, "au ", "à la ", "aux ", "à l’");
    }

    /** {@code du CNRS}, {@code de l’université}. */
    static Optional<String> of(String name, Optional<FrenchNoun> noun) {
        return with(name, noun, "du ", "de la ", "des ", "de l’");
    }

    /** {@code de Fjordline}, {@code d’Acme}; empty before a sound that nobody can be sure of. */
    static Optional<String> of(String name) {
        Optional<Boolean> elides = elides(name);
        return elides.isPresent()
                ? Optional.of((elides.get() ? "d’" : "de ") + name)
                : Optional.empty();
    }

    /** {@code « Why Weirs? »}; what is in quotation marks already stays as it is. */
    static String cited(String name) {
        boolean quoted = "“\"'‘«„".indexOf(name.charAt(0)) >= 0;
        return quoted ? name : "«\u00A0" + name + "\u00A0»";
    }

    /** {@code La Poste}, but not {@code LA 2028}. */
    static boolean hasArticle(String name) {
        return article(name) >= 0;
    }

    /** Without its own article: {@code Restos du Cœur}. */
    static String bare(String name) {
        return name.substring(ARTICLES[article(name)].length());
    }

    static boolean isForeign(String name) {
        String folded = FrenchNoun.folded(name);
        for (String word : FOREIGN) {
            if (Words.holds(folded, word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> with(
            String name, Optional<FrenchNoun> noun, String le, String la, String les, String l) {
        int own = article(name);
        if (own >= 0) {
            String rest = name.substring(ARTICLES[own].length());
            return Optional.of((own == 0 ? le : own == 1 ? la : own == 2 ? les : l) + rest);
        }
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        if (noun.get() == FrenchNoun.PLURAL) {
            return Optional.of(les + name);
        }
        Optional<Boolean> elides = elides(name);
        if (elides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((elides.get() ? l : noun.get() == FrenchNoun.FEMININE ? la : le) + name);
    }

    /** Which article the name brings; -1 for none. */
    private static int article(String name) {
        // That of a town stays with it: Le Mans Université.
        if (name.endsWith(" Université")) {
            return -1;
        }
        for (int i = 0; i < ARTICLES.length; i++) {
            String article = ARTICLES[i];
            if (name.length() > article.length() && startsWith(name, article)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(String name, String article) {
        char first = Character.toLowerCase(name.charAt(0));
        String rest = name.substring(1, article.length()).replace('\'', '’');
        return first == article.charAt(0) && rest.equals(article.substring(1));
    }

    /** Whether French elides before it; empty where only the ear can tell. */
    static Optional<Boolean> elides(String name) {
        String first = Words.first(name);
        String word = FrenchNoun.folded(name);
        char c = word.charAt(0);
        if (c >= '0' && c <= '9') {
            return Optional.of(false);
        }
        if ("aeioœ".indexOf(c) >= 0) {
            boolean doubtful =
                    first.equals("one") || first.startsWith("onz") || first.startsWith("oui");
            return doubtful ? Optional.empty() : Optional.of(true);
        }
        return switch (c) {
            case 'h' ->
                    startsWithAny(word, MUTE)
                            ? Optional.of(true)
                            : startsWithAny(word, ASPIRATED)
                                    ? Optional.of(false)
                                    : Optional.empty();
            case 'u' -> startsWithAny(word, VOWEL_U) ? Optional.of(true) : Optional.empty();
            case 'y' -> Optional.empty();
            default -> c > 'a' && c <= 'z' ? Optional.of(false) : Optional.empty();
        };
    }

    private static boolean startsWithAny(String word, String[] beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}

package letter.language;

import java.util.Set;

/**
 * The article of a name, where the noun that it begins with leaves no doubt: {@code la Universidad
 * de Tartu}, {@code el Congreso sobre Suelos}, but {@code Acme}.
 */
final class SpanishArticle {
    /** What stands before the noun and does not change its gender. */
    private static final Set<String> ATTRIBUTES =
            Words.set(
                    """
                    benemérita, doble, gran, ilustre, nueva, nuevo, pontificia, primer, primera,
                    real, segunda, segundo, tercer, tercera""");

    private SpanishArticle() {}

    /** {@code en la Universidad de Tartu}, {@code en Acme}. */
    static String in(String place) {
        return "en " + place(place);
    }

    /** {@code del Instituto Cervantes}, {@code de Acme}. */
    static String of(String place) {
        return from(place(place));
    }

    /** With {@code de} before what has its article already: {@code del Congreso}. */
    static String from(String phrase) {
        // A capital article is part of the name, and does not melt into the preposition.
        return phrase.startsWith("el ") ? "del " + phrase.substring(3) : "de " + phrase;
    }

    /** {@code la Beca Rosalía}, {@code las II Jornadas de Suelos}, {@code SMILES}. */
    static String the(String thing) {
        String article = SpanishNoun.ofThing(noun(thing));
        boolean english = article.isEmpty() && !Words.first(thing).equals("the");
        return with(english ? SpanishNoun.ofEnglish(EnglishTail.of(thing)) : article, thing);
    }

    /** Whether a name begins with an article: then nobody has to find one. */
    static boolean hasArticle(String name) {
        return name.indexOf(' ') > 0
                && switch (Words.first(name)) {
                    case "el", "la", "los", "las", "un", "una", "unos", "unas" -> true;
                    default -> false;
                };
    }

    /** The noun that decides: the {@code jornadas} of {@code II Jornadas de Suelos}. */
    static String noun(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && isBeforeNoun(rest.substring(0, rest.indexOf(' ')))) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return Words.first(rest);
    }

    private static String place(String name) {
        int blank = name.indexOf(' ');
        String initials = SpanishNoun.ofInitials(blank < 0 ? name : name.substring(0, blank));
        return with(initials.isEmpty() ? SpanishNoun.ofPlace(noun(name)) : initials, name);
    }

    private static String with(String article, String name) {
        if (hasArticle(name)) {
            String rest = name.substring(name.indexOf(' ') + 1);
            String noun = noun(rest);
            // El Colegio de México and its like write themselves so.
            boolean known =
                    !noun.equals("colegio")
                            && !(SpanishNoun.ofPlace(noun) + SpanishNoun.ofThing(noun)).isEmpty();
            return known ? Words.first(name) + " " + rest : name;
        }
        return article.isEmpty() ? name : article + " " + name;
    }

    private static boolean isBeforeNoun(String word) {
        return ATTRIBUTES.contains(Words.lower(word))
                || isRoman(word)
                || Character.isDigit(word.charAt(0));
    }

    /** {@code XII}; not the initial of a name. */
    static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVX".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}

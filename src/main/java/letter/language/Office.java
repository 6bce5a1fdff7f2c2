package letter.language;

import java.util.Optional;
import java.util.Set;

/**
 * What the name of an office tells of whoever holds it: a {@code Direktorin} is a woman, and so is
 * a {@code Directrice}; a {@code Director} may be anybody, as masculines are said of all.
 */
final class Office {
    /** What may stand before the noun. */
    private static final Set<String> BEFORE =
            Words.set(
                    """
                    akademische, die, geschäftsführende, kaufmännische, kommissarische, künstlerische,
                    la, leitende, pädagogische, stellvertretende, technische, wissenschaftliche""");

    /** German ones, then those of French and Italian. */
    private static final String[] ENDINGS = {
        "antin",
        "kanin",
        "entin",
        "erin",
        "istin",
        "login",
        "orin",
        "chefin",
        "rätin",
        "ärztin",
        "anwältin",
        "euse",
        "ienne",
        "ière",
        "trice"
    };

    private static final Set<String> WOMEN =
            Words.set(
                    """
                    adjointe, adjunta, architetta, assistante, attachée, avvocata, catedrática,
                    catedratica, chargée, cheffe, codirectora, conseillère, coordinadora, decana, delegata,
                    directora, doyenne, déléguée, encargada, enseignante, gérante, ingegnera,
                    ingénieure, investigadora, jefa, maitresse, maîtresse, ministra, presidenta,
                    presidentessa, proviseure, présidente, rectora, segretaria, subdirectora,
                    tutora, vicedecana, vicepresidenta, vicerrectora, директриса, заведующая,
                    начальница, преподавательница, руководительница, управляющая,
                    учительница""");

    /** Nouns of things. */
    private static final Set<String> THINGS = Set.of("carrière", "filière", "matière");

    private Office() {}

    /** Empty where the title does not tell, as where it has two forms: {@code Leiter/in}. */
    static Optional<Person.Gender> gender(String title) {
        if (isChoice(title)) {
            return Optional.empty();
        }
        for (String word : title.split(" ")) {
            String noun = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!BEFORE.contains(Words.lower(noun))) {
                return isWoman(noun) ? Optional.of(Person.Gender.FEMALE) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isChoice(String title) {
        for (String word : title.split(" ")) {
            switch (word) {
                case "o", "oder", "ou", "bzw.", "или" -> {
                    return true;
                }
                default -> {
                    if (word.indexOf('/') >= 0 || word.indexOf('|') >= 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isWoman(String written) {
        String word = Words.lower(written);
        int hyphen = word.lastIndexOf('-');
        String noun = word.substring(hyphen + 1);
        // "LeiterIn", and "Directeur-Directrice", are of two forms.
        if (written.endsWith("In") || hyphen > 0 && begins(word, noun) || !isOneWord(word)) {
            return false;
        }
        if (WOMEN.contains(noun)) {
            return true;
        }
        for (String ending : ENDINGS) {
            // More than an ending alone: "Directeur-trice".
            if (noun.endsWith(ending) && noun.length() > ending.length() + 1) {
                return !THINGS.contains(noun);
            }
        }
        return false;
    }

    private static boolean begins(String word, String noun) {
        return noun.length() < 4 || word.startsWith(noun.substring(0, 4));
    }

    /** Letters and hyphens alone: not {@code Leiter:in}. */
    private static boolean isOneWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}

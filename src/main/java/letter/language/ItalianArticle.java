package letter.language;

import java.util.Optional;

/**
 * Articles before names whose first word is a common noun, {@code l’Università di Pisa}, and
 * prepositions that melt into them; every other name stands without.
 */
final class ItalianArticle {
    private ItalianArticle() {}

    /** {@code l’Università di Pisa}, {@code il Politecnico di Milano}; {@code Acme}. */
    static String place(String name) {
        String first = Words.first(name);
        Optional<ItalianGender> gender = ofPlace(name, first);
        return gender.isPresent() ? of(gender.get(), first) + name : name;
    }

    private static Optional<ItalianGender> ofPlace(String name, String first) {
        int blank = name.indexOf(' ');
        boolean attribute =
                blank > 0
                        && switch (first) {
                            case "libera", "nuova", "pontificia", "reale" -> true;
                            default -> false;
                        };
        if (attribute) {
            return ItalianGender.ofPlace(Words.first(name.substring(blank + 1)));
        }
        Optional<ItalianGender> initials =
                ItalianGender.ofInitials(blank < 0 ? name : name.substring(0, blank));
        return initials.isPresent() ? initials : ItalianGender.ofPlace(first);
    }

    /** {@code il Festival della Scienza}, {@code la Baltic Summer School}; {@code SMILES}. */
    static String thing(String name) {
        return ofThing(name) + name;
    }

    static boolean isThing(String name) {
        return !ofThing(name).isEmpty();
    }

    private static String ofThing(String name) {
        if (hasOwn(name)) {
            return "";
        }
        String first = Words.first(name);
        Optional<ItalianGender> gender = ItalianGender.ofThing(first);
        if (gender.isPresent()) {
            return of(gender.get(), first);
        }
        Optional<ItalianGender> english = ItalianGender.ofEnglish(EnglishTail.of(name));
        return english.isPresent() ? ofForeign(name, english.get()) : "";
    }

    private static String of(ItalianGender gender, String noun) {
        return switch (gender) {
            case MASCULINE -> masculine(noun);
            case FEMININE -> feminine(noun);
            case MASCULINE_PLURAL -> masculine(noun).equals("il ") ? "i " : "gli ";
            case FEMININE_PLURAL -> "le ";
        };
    }

    /** Whether a name brings its article; with a capital it is a part of the name. */
    static boolean hasOwn(String name) {
        return name.startsWith("l'") || name.startsWith("l’") || ownLength(name) > 0;
    }

    private static int ownLength(String name) {
        int blank = name.indexOf(' ');
        return switch (blank < 0 ? "" : name.substring(0, blank)) {
            case "il", "lo", "la", "i", "gli", "le", "un", "uno", "una" -> blank + 1;
            default -> 0;
        };
    }

    /** {@code a SMILES}, {@code ad Ada Lab}, {@code al Festival}, {@code all’Accademia}. */
    static String to(String thing) {
        String article = thing.startsWith("l'") ? "l'" : thing.startsWith("l’") ? "l’" : "";
        if (article.isEmpty()) {
            article = thing.substring(0, ownLength(thing));
        }
        String to =
                switch (article) {
                    case "il " -> "al ";
                    case "lo " -> "allo ";
                    case "la " -> "alla ";
                    case "l'" -> "all'";
                    case "l’" -> "all’";
                    case "i " -> "ai ";
                    case "gli " -> "agli ";
                    case "le " -> "alle ";
                    default -> "";
                };
        if (to.isEmpty()) {
            return (Words.lower(thing).startsWith("a") ? "ad " : "a ") + thing;
        }
        return to + thing.substring(article.length());
    }

    /** Before an Italian noun: {@code il}, {@code lo}, {@code l’}. */
    static String masculine(String noun) {
        String word = Words.first(noun);
        if (word.equals("hotel") || word.equals("hackathon") || beginsWithVowel(word)) {
            return "l’";
        }
        return isImpure(word) ? "lo " : "il ";
    }

    /** Before an Italian noun: {@code la}, {@code l’}; {@code la University}, by its sound. */
    static String feminine(String noun) {
        String word = Words.first(noun);
        return beginsWithVowel(word) && !word.equals("university") ? "l’" : "la ";
    }

    /** {@code un tirocinio}, {@code uno stage}. */
    static String indefinite(String noun) {
        return (isImpure(Words.first(noun)) ? "uno " : "un ") + noun;
    }

    /** By the first sound, where its spelling leaves no doubt; without an article elsewhere. */
    private static String ofForeign(String name, ItalianGender gender) {
        String first = Words.first(name);
        if (first.equals("hackathon")) {
            return "l’";
        }
        if (first.isEmpty() || first.charAt(0) < 'a' || first.charAt(0) > 'z') {
            return "";
        }
        boolean sounded = !first.startsWith("u") && !first.startsWith("eu");
        boolean spelled = isSpelledOut(name);
        if (gender == ItalianGender.FEMININE) {
            return beginsWithVowel(first) && sounded && !spelled ? "l’" : "la ";
        }
        boolean doubtful = !sounded || "hyx".indexOf(first.charAt(0)) >= 0;
        if (doubtful || spelled && "flmnrsz".indexOf(first.charAt(0)) >= 0) {
            return "";
        }
        return masculine(first);
    }

    private static boolean isSpelledOut(String name) {
        int blank = name.indexOf(' ');
        String word = blank < 0 ? name : name.substring(0, blank);
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1));
    }

    private static boolean beginsWithVowel(String word) {
        return !word.isEmpty() && "aeiouàèéìòù".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isImpure(String word) {
        if (word.length() < 2) {
            return false;
        }
        String two = word.substring(0, 2);
        return word.charAt(0) == 'z'
                || two.equals("gn")
                || two.equals("ps")
                || two.equals("pn")
                || word.charAt(0) == 's' && "bcdfghklmnpqrtvz".indexOf(word.charAt(1)) >= 0;
    }
}

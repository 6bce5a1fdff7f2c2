package letter.language;

import java.util.Set;

/**
 * Articles before names whose first word is a common noun, {@code l’Università di Pisa}, and
 * prepositions that melt into them; every other name stands without.
 */
final class ItalianArticle {
    private static final Set<String> MASCULINE_PLACES =
            Set.of(
                    "albergo",
                    "archivio",
                    "ateneo",
                    "centro",
                    "circolo",
                    "collegio",
                    "comitato",
                    "comune",
                    "conservatorio",
                    "consiglio",
                    "consorzio",
                    "dipartimento",
                    "ente",
                    "gruppo",
                    "hotel",
                    "institut",
                    "institute",
                    "instituto",
                    "istituto",
                    "laboratorio",
                    "liceo",
                    "ministero",
                    "museo",
                    "oratorio",
                    "ospedale",
                    "osservatorio",
                    "policlinico",
                    "politecnico",
                    "ristorante",
                    "servizio",
                    "sportello",
                    "stabilimento",
                    "studio",
                    "teatro",
                    "tribunale",
                    "ufficio");

    private static final Set<String> FEMININE_PLACES =
            Set.of(
                    "accademia",
                    "agenzia",
                    "ambasciata",
                    "associazione",
                    "autorità",
                    "azienda",
                    "banca",
                    "biblioteca",
                    "camera",
                    "caritas",
                    "clinica",
                    "comunità",
                    "cooperativa",
                    "croce",
                    "facoltà",
                    "farmacia",
                    "federazione",
                    "fondazione",
                    "galleria",
                    "libera",
                    "libreria",
                    "orchestra",
                    "prefettura",
                    "provincia",
                    "questura",
                    "redazione",
                    "regione",
                    "scuola",
                    "segreteria",
                    "società",
                    "soprintendenza",
                    "unione",
                    "universidad",
                    "universidade",
                    "universitat",
                    "université",
                    "università",
                    "universität",
                    "university");

    private static final Set<String> MASCULINE_THINGS =
            Set.of(
                    "apprendistato",
                    "assegno",
                    "bando",
                    "bootcamp",
                    "campionato",
                    "campus",
                    "concorso",
                    "congresso",
                    "contributo",
                    "convegno",
                    "corso",
                    "dottorato",
                    "festival",
                    "fondo",
                    "forum",
                    "hackathon",
                    "incontro",
                    "laboratorio",
                    "master",
                    "meeting",
                    "percorso",
                    "premio",
                    "progetto",
                    "programma",
                    "salone",
                    "seminario",
                    "servizio",
                    "simposio",
                    "soggiorno",
                    "stage",
                    "tirocinio",
                    "torneo",
                    "webinar",
                    "workshop");

    private static final Set<String> FEMININE_THINGS =
            Set.of(
                    "accademia",
                    "borsa",
                    "competizione",
                    "conferenza",
                    "fiera",
                    "gara",
                    "giornata",
                    "maratona",
                    "mostra",
                    "notte",
                    "olimpiade",
                    "rassegna",
                    "residenza",
                    "scuola",
                    "settimana",
                    "sovvenzione");

    private static final Set<String> FEMININE_PLURALS =
            Set.of("giornate", "olimpiadi", "settimane");
    private static final Set<String> MASCULINE_PLURALS =
            Set.of("campionati", "colloqui", "giochi", "incontri", "seminari");

    /** English nouns, the last of their names: {@code Baltic Data Camp}. */
    private static final Set<String> MASCULINE_TAILS =
            Set.of(
                    "award",
                    "bootcamp",
                    "camp",
                    "congress",
                    "contest",
                    "course",
                    "festival",
                    "forum",
                    "fund",
                    "grant",
                    "hackathon",
                    "meeting",
                    "meetup",
                    "prize",
                    "program",
                    "programme",
                    "seminar",
                    "symposium",
                    "webinar",
                    "workshop");

    private static final Set<String> FEMININE_TAILS =
            Set.of(
                    "academy",
                    "challenge",
                    "competition",
                    "conference",
                    "fellowship",
                    "olympiad",
                    "residency",
                    "scholarship",
                    "school",
                    "week");

    private static final String[] ENGLISH_PREPOSITIONS = {
        " at ", " for ", " in ", " of ", " on ", " to ", " with "
    };

    private ItalianArticle() {}

    /** {@code l’Università di Pisa}, {@code il Politecnico di Milano}; {@code Acme}. */
    static String place(String name) {
        String first = Words.first(name);
        if (MASCULINE_PLACES.contains(first)) {
            return masculine(first) + name;
        }
        return FEMININE_PLACES.contains(first) ? feminine(first) + name : name;
    }

    /** {@code il Festival della Scienza}, {@code la Baltic Summer School}; {@code SMILES}. */
    static String thing(String name) {
        return ofThing(name) + name;
    }

    static boolean isThing(String name) {
        return !ofThing(name).isEmpty();
    }

    private static String ofThing(String name) {
        String first = Words.first(name);
        if (hasOwn(name)) {
            return "";
        }
        if (MASCULINE_THINGS.contains(first)) {
            return masculine(first);
        }
        if (FEMININE_THINGS.contains(first)) {
            return feminine(first);
        }
        if (MASCULINE_PLURALS.contains(first)) {
            return masculine(first).equals("il ") ? "i " : "gli ";
        }
        if (FEMININE_PLURALS.contains(first)) {
            return "le ";
        }
        String tail = tail(name);
        if (FEMININE_TAILS.contains(tail)) {
            return ofForeign(name, true);
        }
        return MASCULINE_TAILS.contains(tail) ? ofForeign(name, false) : "";
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
    private static String ofForeign(String name, boolean feminine) {
        String first = Words.first(name);
        if (first.equals("hackathon")) {
            return "l’";
        }
        if (first.isEmpty() || first.charAt(0) < 'a' || first.charAt(0) > 'z') {
            return "";
        }
        boolean sounded = !first.startsWith("u") && !first.startsWith("eu");
        boolean spelled = isSpelledOut(name);
        if (feminine) {
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

    /** The noun of an English name, before what follows by preposition, and before its year. */
    private static String tail(String name) {
        int end = name.length();
        for (String preposition : ENGLISH_PREPOSITIONS) {
            int at = name.indexOf(preposition);
            end = at > 0 && at < end ? at : end;
        }
        String head = name.substring(0, end);
        String last = Words.last(head);
        while (!last.isEmpty() && Character.isDigit(last.charAt(0)) && head.indexOf(' ') > 0) {
            head = head.substring(0, head.lastIndexOf(' '));
            last = Words.last(head);
        }
        return last;
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

package letter.language;

import java.util.Locale;
import java.util.Optional;

/**
 * The noun that heads a name, where its gender is beyond doubt: the {@code Hochschule} of {@code
 * Hochschule Lemmala}, the {@code Universität} of {@code Goethe-Universität}, the {@code
 * University} of {@code University of Tartu}.
 *
 * @param noun in small letters, without what it is compounded with
 * @param word which word of the name it is, from 0
 * @param inflected whether words before it change with its case: {@code Technische Hochschule};
 *     with more than one a name can only be cited
 */
record GermanHead(String noun, Gender gender, int word, boolean inflected) {

    /** The words around a name that its gender decides. */
    enum Gender {
        FEMININE("die", "meine", "einer"),
        MASCULINE("den", "meinen", "einem"),
        NEUTER("das", "mein", "einem");

        /** The article in the accusative. */
        final String whom;

        /** The possessive in the accusative. */
        final String mine;

        /** The indefinite article in the dative. */
        final String toOne;

        Gender(String whom, String mine, String toOne) {
            this.whom = whom;
            this.mine = mine;
            this.toOne = toOne;
        }
    }

    /** Nouns that also end a compound: {@code Kunsthochschule}, {@code Seestipendium}. */
    private static final String[][] COMPOUNDED = {
        {
            "universität",
            "agentur",
            "akademie",
            "anstalt",
            "arbeit",
            "ausbildung",
            "bank",
            "behörde",
            "bibliothek",
            "erei",
            "fakultät",
            "feuerwehr",
            "förderung",
            "fortbildung",
            "gemeinde",
            "genossenschaft",
            "gesellschaft",
            "gruppe",
            "hochschule",
            "kammer",
            "kanzlei",
            "kirche",
            "klinik",
            "kommission",
            "konferenz",
            "lehre",
            "maturität",
            "olympiade",
            "professur",
            "promotion",
            "redaktion",
            "schaft",
            "schule",
            "sparkasse",
            "stelle",
            "sternwarte",
            "stiftung",
            "tagung",
            "umschulung",
            "verwaltung",
            "weiterbildung",
            "werkstatt",
            "zeitung"
        },
        {
            "ausschuss",
            "beirat",
            "dienst",
            "fachbereich",
            "hackathon",
            "job",
            "kindergarten",
            "kanton",
            "kongress",
            "kurs",
            "laden",
            "lehrgang",
            "lehrstuhl",
            "platz",
            "preis",
            "studiengang",
            "tag",
            "tierpark",
            "verband",
            "verein",
            "verlag",
            "wettbewerb",
            "workshop"
        },
        {
            "abitur",
            "altenheim",
            "amt",
            "aquarium",
            "archiv",
            "camp",
            "gremium",
            "gericht",
            "gymnasium",
            "hospital",
            "hotel",
            "institut",
            "jahr",
            "klinikum",
            "kolleg",
            "kolloquium",
            "komitee",
            "krankenhaus",
            "kuratorium",
            "labor",
            "ministerium",
            "museum",
            "pflegeheim",
            "praktikum",
            "programm",
            "projekt",
            "referendariat",
            "restaurant",
            "semester",
            "seminar",
            "seniorenheim",
            "spital",
            "stipendium",
            "studium",
            "team",
            "theater",
            "treffen",
            "volontariat",
            "zentrum"
        }
    };

    /** Nouns that are sure only when they stand alone: {@code Stadt}, but not Darmstadt. */
    private static final String[][] ALONE = {
        {
            "apotheke",
            "ard",
            "awo",
            "bundeswehr",
            "caritas",
            "dhbw",
            "diakonie",
            "dlrg",
            "epfl",
            "eth",
            "fau",
            "fh",
            "fu",
            "haw",
            "hsg",
            "htl",
            "htw",
            "hu",
            "hwk",
            "ihk",
            "initiative",
            "jku",
            "jury",
            "kita",
            "lmu",
            "matura",
            "messe",
            "nzz",
            "organisation",
            "ph",
            "praxis",
            "rwth",
            "stadt",
            "tafel",
            "th",
            "tu",
            "tum",
            "uni",
            "vhs",
            "whu",
            "wu",
            "zhaw"
        },
        {
            "bfd", "bund", "chor", "club", "fc", "gasthof", "klub", "mdr", "nabu", "ndr", "rat",
            "sc", "sv", "swr", "tsv", "vfb", "vfl", "wdr", "zoo"
        },
        {
            "büro",
            "café",
            "cern",
            "drk",
            "festival",
            "forum",
            "fsj",
            "föj",
            "gasthaus",
            "haus",
            "kit",
            "konservatorium",
            "mit",
            "symposium",
            "thw",
            "zdf"
        }
    };

    /** In other languages than German the noun stands last, or before a preposition. */
    private static final String[][] FOREIGN = {
        {
            "academy",
            "academia",
            "académie",
            "conference",
            "école",
            "escuela",
            "foundation",
            "school",
            "universidad",
            "universidade",
            "university",
            "université",
            "universitat",
            "università",
            "uniwersytet"
        },
        {"congress", "grant"},
        {
            "bootcamp",
            "center",
            "centre",
            "college",
            "committee",
            "department",
            "institute",
            "lab",
            "laboratory",
            "meeting",
            "program",
            "programme"
        }
    };

    /** Where a name's head is over. */
    private static final String STOPS =
            " & am an and at auf bei da de der des di do du for für im in mit of on to und vom von"
                    + " with zu zum zur ";

    private static final String ARTICLES = " das der die el il la las le les los the ";

    private static final String STEMS =
            " allgemein alt angewandt best blau bunt deutsch dual erst frei freiwillig groß gross"
                    + " grün höher hoh jung klein leitend neu ober offen privat rot schwarz"
                    + " selbständig selbstständig sozial stellvertretend studentisch unter"
                    + " vereinigt vereint weiß ";

    static Optional<GermanHead> of(String name) {
        String[] words = name.split(" ");
        boolean inflected = false;
        for (int i = 0; i < words.length; i++) {
            String word = Words.last(words[i]);
            boolean stops = stops(words[i]);
            Optional<GermanHead> head = stops ? Optional.empty() : noun(word, i, inflected, words);
            if (head.isPresent()) {
                return head;
            }
            inflected |= isInflected(words[i]);
            if (stops && i > 0 || words[i].endsWith(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a name's head is over at this word: {@code für}. */
    static boolean stops(String word) {
        return STOPS.contains(" " + Words.last(word) + " ") && !isCapitals(word);
    }

    /** Whether it begins with an article, or with an adjective: {@code Deutsche Bahn}. */
    static boolean beginsInflected(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && isInflected(name.substring(0, blank));
    }

    /**
     * Whether a word before its first preposition would change: {@code Neue Ostersieler Zeitung}.
     */
    static boolean hasInflected(String name) {
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            // What begins with a small article is in its case already: der Bäckerei Holm.
            if (stops(words[i]) && (i > 0 || Words.beginsSmall(name))) {
                return false;
            }
            if (isInflected(words[i])) {
                return words.length > 1;
            }
        }
        return false;
    }

    /** Whether it begins with an adjective and its noun: {@code Freie Mitarbeiterin}. */
    static boolean beginsWithAdjective(String name) {
        return beginsInflected(name)
                && !ARTICLES.contains(" " + Words.first(name) + " ")
                && isNamed(name.substring(name.indexOf(' ') + 1));
    }

    private static Optional<GermanHead> noun(
            String word, int at, boolean inflected, String[] words) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        for (Gender gender : Gender.values()) {
            for (String noun : COMPOUNDED[gender.ordinal()]) {
                if (last.endsWith(noun)
                        && (last.equals(noun) || last.length() > noun.length() + 1)) {
                    return Optional.of(new GermanHead(noun, gender, at, inflected));
                }
            }
            if (isIn(ALONE[gender.ordinal()], last) && (last.length() > 4 || isNamed(words[at]))) {
                return Optional.of(new GermanHead(last, gender, at, inflected));
            }
            if (isIn(FOREIGN[gender.ordinal()], last) && !goesOn(words, at)) {
                return Optional.of(new GermanHead(last, gender, at, inflected));
            }
        }
        return Optional.empty();
    }

    /** {@code University College London} is a college. */
    private static boolean goesOn(String[] words, int at) {
        if (at + 1 == words.length) {
            return false;
        }
        String next = Words.last(words[at + 1]);
        return isIn(FOREIGN[0], next) || isIn(FOREIGN[1], next) || isIn(FOREIGN[2], next);
    }

    private static boolean isIn(String[] nouns, String word) {
        for (String noun : nouns) {
            if (noun.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A short noun is one in capitals alone: {@code MIT} is no {@code mit}. */
    private static boolean isNamed(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isInflected(String written) {
        String word = Words.last(written);
        if (ARTICLES.contains(" " + word + " ")) {
            return true;
        }
        int ending = word.endsWith("es") || word.endsWith("er") ? 2 : word.endsWith("e") ? 1 : 0;
        if (ending == 0) {
            return false;
        }
        String stem = word.substring(0, word.length() - ending);
        // From six letters on, so that Fischer stays a name.
        return STEMS.contains(" " + stem + " ")
                || stem.length() >= 6
                        && (stem.endsWith("isch")
                                || stem.endsWith("lich")
                                || stem.endsWith("deutsch")
                                || stem.endsWith("begleitend")
                                || stem.endsWith("iv")
                                || stem.endsWith("ell")
                                || stem.endsWith("al"));
    }
}

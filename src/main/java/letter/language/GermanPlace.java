package letter.language;

import java.util.Optional;

/** Where somebody studies or works: {@code an der Universität Wien}, {@code bei Northlight AI}. */
final class GermanPlace {
    private GermanPlace() {}

    /** {@code bei Northlight AI}; in brackets, where the name would change after a preposition. */
    static String employer(String name) {
        Optional<String> known = known(name);
        if (known.isPresent()) {
            return known.get();
        }
        return GermanHead.hasInflected(name) || isPlural(name) ? "(" + name + ")" : "bei " + name;
    }

    /** With the preposition and the article of its noun; empty where that leaves a doubt. */
    static Optional<String> known(String name) {
        Optional<String> body = GermanBodies.at(name);
        if (body.isPresent()) {
            return body;
        }
        if (name.indexOf(' ') > 0 && isFirm(name)) {
            boolean inflected = GermanHead.beginsInflected(name);
            return Optional.of((inflected ? "bei der Firma " : "bei der ") + name);
        }
        Optional<GermanHead> head = GermanHead.of(name);
        if (head.isPresent()) {
            Optional<String> dative =
                    head.get().inflected()
                            ? GermanAdjective.dative(name, head.get())
                            : Optional.of(name);
            return dative.isPresent()
                    ? Optional.of(before(head.get()) + " " + dative.get())
                    : dative;
        }
        boolean association = name.endsWith(" e. V.") || name.endsWith(" e.V.");
        return association && !GermanHead.hasInflected(name) && !isPlural(name)
                ? Optional.of("beim " + name)
                : Optional.empty();
    }

    private static String before(GermanHead head) {
        boolean feminine = head.gender() == GermanHead.Gender.FEMININE;
        return switch (head.noun()) {
            case "universität",
                    "academia",
                    "academy",
                    "académie",
                    "akademie",
                    "anstalt",
                    "cern",
                    "college",
                    "department",
                    "dhbw",
                    "epfl",
                    "escuela",
                    "eth",
                    "fachbereich",
                    "fakultät",
                    "fau",
                    "fh",
                    "fu",
                    "gericht",
                    "gymnasium",
                    "haw",
                    "hochschule",
                    "hospital",
                    "hsg",
                    "htl",
                    "htw",
                    "hu",
                    "institut",
                    "institute",
                    "jku",
                    "kit",
                    "klinik",
                    "klinikum",
                    "kolleg",
                    "konservatorium",
                    "krankenhaus",
                    "lab",
                    "labor",
                    "laboratory",
                    "lehrstuhl",
                    "lmu",
                    "mit",
                    "museum",
                    "ph",
                    "rwth",
                    "school",
                    "schule",
                    "spital",
                    "sternwarte",
                    "th",
                    "theater",
                    "tu",
                    "tum",
                    "uni",
                    "universidad",
                    "universidade",
                    "universitat",
                    "university",
                    "università",
                    "université",
                    "uniwersytet",
                    "vhs",
                    "whu",
                    "wu",
                    "zentrum",
                    "zhaw",
                    "école" ->
                    feminine ? "an der" : "am";
            case "abteilung",
                    "altenheim",
                    "apotheke",
                    "aquarium",
                    "archiv",
                    "bibliothek",
                    "erei",
                    "büro",
                    "café",
                    "gasthaus",
                    "gasthof",
                    "hotel",
                    "kanzlei",
                    "kindergarten",
                    "kita",
                    "laden",
                    "pflegeheim",
                    "praxis",
                    "redaktion",
                    "restaurant",
                    "seniorenheim",
                    "tierpark",
                    "werkstatt",
                    "zoo" ->
                    feminine ? "in der" : "im";
            default -> feminine ? "bei der" : "beim";
        };
    }

    /** Whether the name ends with the legal form of a company, all of which are feminine. */
    private static boolean isFirm(String name) {
        String end = " (haftungsbeschränkt)";
        String firm = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        return switch (firm.substring(firm.lastIndexOf(' ') + 1)) {
            case "AG", "GbR", "GmbH", "KG", "KGaA", "OHG", "SE", "UG", "eG", "gGmbH", "mbH" -> true;
            default -> false;
        };
    }

    /** {@code Stadtwerke}, {@code Freunde der Oper}: in the dative they would end otherwise. */
    private static boolean isPlural(String name) {
        for (String word : name.split(" ")) {
            String noun = Words.last(word);
            if (noun.endsWith("werke")
                    || noun.endsWith("betriebe")
                    || noun.endsWith("freunde")
                    || noun.equals("pfadfinder")) {
                return true;
            }
        }
        return false;
    }
}

package letter.language;

import java.util.Optional;

/** The gender of a noun that a name begins with, where it is known beyond doubt. */
enum FrenchNoun {
    MASCULINE,
    FEMININE,
    PLURAL;

    private static final String ACCENTED = "àâéèêëîïôùûç";
    private static final String PLAIN = "aaeeeeiiouuc";

    /** Small letters without French accents, as they are left out on capitals: {@code École}. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(Words.lower(text));
        for (int i = 0; i < out.length(); i++) {
            int at = ACCENTED.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, PLAIN.charAt(at));
            } else if (out.charAt(i) == '\'') {
                out.setCharAt(i, '’');
            }
        }
        return out.toString();
    }

    /** Of an institution: {@code Université de Lille}, {@code CNRS}. */
    static Optional<FrenchNoun> place(String name) {
        return switch (first(name)) {
            case "academie",
                    "agence",
                    "ambassade",
                    "association",
                    "banque",
                    "bibliotheque",
                    "caisse",
                    "chambre",
                    "clinique",
                    "commission",
                    "communaute",
                    "cour",
                    "croix-rouge",
                    "delegation",
                    "direction",
                    "ecole",
                    "ehess",
                    "ens",
                    "ensae",
                    "ensta",
                    "epfl",
                    "faculte",
                    "federation",
                    "ferme",
                    "fondation",
                    "galerie",
                    "insa",
                    "librairie",
                    "ligue",
                    "mairie",
                    "maison",
                    "mediatheque",
                    "mission",
                    "ocde",
                    "onu",
                    "pharmacie",
                    "prefecture",
                    "region",
                    "societe",
                    "station",
                    "unesco",
                    "union",
                    "universite",
                    "ville" ->
                    Optional.of(FEMININE);
            case "bureau",
                    "cabinet",
                    "cea",
                    "centre",
                    "cern",
                    "chu",
                    "club",
                    "cnam",
                    "cnes",
                    "cnrs",
                    "college",
                    "collectif",
                    "comite",
                    "conseil",
                    "conservatoire",
                    "consulat",
                    "departement",
                    "haras",
                    "hopital",
                    "hotel",
                    "inalco",
                    "inrae",
                    "inserm",
                    "institut",
                    "iut",
                    "laboratoire",
                    "lycee",
                    "ministere",
                    "musee",
                    "observatoire",
                    "office",
                    "parlement",
                    "rectorat",
                    "restaurant",
                    "secours",
                    "service",
                    "syndicat",
                    "theatre",
                    "tribunal" ->
                    Optional.of(MASCULINE);
            case "archives", "ateliers", "ecoles", "editions", "restos" -> Optional.of(PLURAL);
            default -> Optional.empty();
        };
    }

    /** Of an event, or of a place that holds one: {@code Journées du Libre}. */
    static Optional<FrenchNoun> event(String name) {
        return switch (first(name)) {
            case "competition", "conference", "fete", "journee", "nuit", "olympiade", "semaine" ->
                    Optional.of(FEMININE);
            case "atelier",
                    "camp",
                    "challenge",
                    "colloque",
                    "concours",
                    "congres",
                    "defi",
                    "festival",
                    "forum",
                    "hackathon",
                    "marathon",
                    "salon",
                    "seminaire",
                    "sommet",
                    "symposium",
                    "tournoi" ->
                    Optional.of(MASCULINE);
            case "assises",
                    "doctoriales",
                    "etats",
                    "journees",
                    "olympiades",
                    "rencontres",
                    "universites" ->
                    Optional.of(PLURAL);
            default -> place(name);
        };
    }

    /** Of what one applies for that is neither a course of study nor an event. */
    static Optional<FrenchNoun> offer(String name) {
        return switch (first(name)) {
            case "aide",
                    "allocation",
                    "alternance",
                    "bourse",
                    "mission",
                    "offre",
                    "residence",
                    "subvention" ->
                    Optional.of(FEMININE);
            case "apprentissage",
                    "cdd",
                    "cdi",
                    "contrat",
                    "emploi",
                    "fonds",
                    "postdoc",
                    "postdoctorat",
                    "post-doc",
                    "post-doctorat",
                    "poste",
                    "prix",
                    "projet",
                    "stage",
                    "volontariat" ->
                    Optional.of(MASCULINE);
            default -> Optional.empty();
        };
    }

    /** Of a course of study: {@code Licence professionnelle}, {@code M2}, {@code BTS}. */
    static Optional<FrenchNoun> study(String name) {
        String first = first(name);
        return switch (first) {
            case "agregation",
                    "annee",
                    "capacite",
                    "certification",
                    "classe",
                    "formation",
                    "l1",
                    "l2",
                    "l3",
                    "licence",
                    "maitrise",
                    "majeure",
                    "mineure",
                    "prepa",
                    "specialisation",
                    "these" ->
                    Optional.of(FEMININE);
            case "bac",
                    "baccalaureat",
                    "bachelor",
                    "bep",
                    "bts",
                    "cap",
                    "capes",
                    "certificat",
                    "cursus",
                    "cycle",
                    "dea",
                    "dess",
                    "deug",
                    "deust",
                    "diplome",
                    "doctorat",
                    "dut",
                    "echange",
                    "llm",
                    "m1",
                    "m2",
                    "magistere",
                    "master",
                    "mastere",
                    "mba",
                    "msc",
                    "parcours",
                    "phd",
                    "programme",
                    "semestre" ->
                    Optional.of(MASCULINE);
            // In small letters they are words of other kinds.
            case "but", "du" ->
                    name.startsWith("BUT") || name.startsWith("DU")
                            ? Optional.of(MASCULINE)
                            : Optional.empty();
            case "classes", "etudes" -> Optional.of(PLURAL);
            default -> Optional.empty();
        };
    }

    private static String first(String name) {
        return folded(Words.first(name));
    }
}

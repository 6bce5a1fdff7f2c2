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
                    "ademe",
                    "afpa",
                    "agence",
                    "ambassade",
                    "amicale",
                    "armee",
                    "assemblee",
                    "association",
                    "auberge",
                    "banque",
                    "bibliotheque",
                    "boulangerie",
                    "brasserie",
                    "caf",
                    "caisse",
                    "chambre",
                    "clinique",
                    "colonie",
                    "commission",
                    "communaute",
                    "cooperative",
                    "cour",
                    "cpam",
                    "creche",
                    "croix-rouge",
                    "delegation",
                    "direction",
                    "ecole",
                    "ehess",
                    "ens",
                    "ensae",
                    "ensta",
                    "epfl",
                    "epicerie",
                    "faculte",
                    "federation",
                    "ferme",
                    "fondation",
                    "galerie",
                    "gendarmerie",
                    "imprimerie",
                    "insa",
                    "librairie",
                    "ligue",
                    "mairie",
                    "maison",
                    "mediatheque",
                    "mission",
                    "mjc",
                    "mutuelle",
                    "ocde",
                    "ong",
                    "onu",
                    "paroisse",
                    "patisserie",
                    "pharmacie",
                    "piscine",
                    "police",
                    "prefecture",
                    "ratp",
                    "region",
                    "sarl",
                    "sncf",
                    "societe",
                    "station",
                    "ufr",
                    "ulb",
                    "unesco",
                    "union",
                    "universite",
                    "uqam",
                    "usine",
                    "ville" ->
                    Optional.of(FEMININE);
            // Sorbonne Université has no article, and foreign names begin like these.
            case "education", "eth", "haute", "sorbonne" ->
                    isPlace(name) ? Optional.of(FEMININE) : Optional.empty();
            case "fc", "mit" ->
                    Character.isUpperCase(name.charAt(1))
                            ? Optional.of(MASCULINE)
                            : Optional.empty();
            case "aquarium",
                    "bde",
                    "bureau",
                    "cabinet",
                    "cafe",
                    "camping",
                    "cea",
                    "cegep",
                    "centre",
                    "cern",
                    "cfa",
                    "chateau",
                    "chu",
                    "cinema",
                    "cirque",
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
                    "credit",
                    "departement",
                    "ehpad",
                    "festival",
                    "foyer",
                    "garage",
                    "groupe",
                    "haras",
                    "hopital",
                    "hotel",
                    "ifsi",
                    "inalco",
                    "inrae",
                    "inria",
                    "insee",
                    "inserm",
                    "inspe",
                    "institut",
                    "iut",
                    "jardin",
                    "laboratoire",
                    "lycee",
                    "ministere",
                    "musee",
                    "observatoire",
                    "office",
                    "opera",
                    "orchestre",
                    "parc",
                    "parlement",
                    "rectorat",
                    "restaurant",
                    "samu",
                    "sdis",
                    "secours",
                    "senat",
                    "service",
                    "studio",
                    "supermarche",
                    "syndicat",
                    "theatre",
                    "tribunal",
                    "zoo" ->
                    Optional.of(MASCULINE);
            case "amis",
                    "archives",
                    "ateliers",
                    "beaux-arts",
                    "compagnons",
                    "ecoles",
                    "editions",
                    "restos",
                    "sapeurs-pompiers" ->
                    Optional.of(PLURAL);
            default -> Optional.empty();
        };
    }

    private static boolean isPlace(String name) {
        String folded = folded(name);
        return folded.equals("sorbonne")
                || folded.equals("education nationale")
                || folded.startsWith("haute ecole")
                || name.startsWith("ETH");
    }

    /** Of an event, or of a place that holds one: {@code Journées du Libre}. */
    static Optional<FrenchNoun> event(String name) {
        return switch (first(name)) {
            case "competition",
                    "conference",
                    "coupe",
                    "fete",
                    "journee",
                    "nuit",
                    "olympiade",
                    "semaine" ->
                    Optional.of(FEMININE);
            case "atelier",
                    "camp",
                    "challenge",
                    "championnat",
                    "colloque",
                    "concours",
                    "congres",
                    "defi",
                    "festival",
                    "forum",
                    "hackathon",
                    "marathon",
                    "printemps",
                    "prix",
                    "rallye",
                    "salon",
                    "seminaire",
                    "sommet",
                    "stage",
                    "symposium",
                    "tournoi" ->
                    Optional.of(MASCULINE);
            case "assises",
                    "cordees",
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
                    "chaire",
                    "chorale",
                    "mission",
                    "offre",
                    "residence",
                    "subvention",
                    "these" ->
                    Optional.of(FEMININE);
            case "apprentissage",
                    "cdd",
                    "cdi",
                    "contrat",
                    "emploi",
                    "fonds",
                    "job",
                    "logement",
                    "mentorat",
                    "parrainage",
                    "postdoc",
                    "postdoctorat",
                    "post-doc",
                    "post-doctorat",
                    "poste",
                    "prix",
                    "projet",
                    "remplacement",
                    "stage",
                    "tutorat",
                    "volontariat" ->
                    Optional.of(MASCULINE);
            case "service" ->
                    folded(name).startsWith("service civique")
                            ? Optional.of(MASCULINE)
                            : Optional.empty();
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

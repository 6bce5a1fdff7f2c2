package letter.language;

import java.util.Set;

/**
 * The article of a name, where the noun that it begins with leaves no doubt: {@code la Universidad
 * de Tartu}, {@code el Congreso sobre Suelos}, but {@code Acme}.
 */
final class SpanishArticle {
    private static final Set<String> PLACES_EL =
            Set.of(
                    "archivo",
                    "ateneo",
                    "ayuntamiento",
                    "banco",
                    "centro",
                    "círculo",
                    "club",
                    "colegio",
                    "comité",
                    "consejo",
                    "conservatorio",
                    "consorcio",
                    "consulado",
                    "departamento",
                    "gobierno",
                    "grupo",
                    "hospital",
                    "hotel",
                    "ies",
                    "institut",
                    "institute",
                    "instituto",
                    "istituto",
                    "jardín",
                    "laboratorio",
                    "liceo",
                    "ministerio",
                    "museo",
                    "observatorio",
                    "parque",
                    "politécnico",
                    "restaurante",
                    "servicio",
                    "taller",
                    "teatro",
                    "tecnológico",
                    "tribunal");

    private static final Set<String> PLACES_LA =
            Set.of(
                    "academia",
                    "agencia",
                    "asociación",
                    "biblioteca",
                    "cafetería",
                    "cámara",
                    "clínica",
                    "comisión",
                    "compañía",
                    "comunidad",
                    "confederación",
                    "consejería",
                    "cooperativa",
                    "coordinadora",
                    "dirección",
                    "editorial",
                    "embajada",
                    "empresa",
                    "escuela",
                    "estación",
                    "facultad",
                    "farmacia",
                    "federación",
                    "filmoteca",
                    "fonoteca",
                    "fundación",
                    "generalitat",
                    "hemeroteca",
                    "junta",
                    "librería",
                    "oficina",
                    "ong",
                    "orquesta",
                    "plataforma",
                    "red",
                    "reserva",
                    "residencia",
                    "secretaría",
                    "sociedad",
                    "universidad",
                    "universidade",
                    "università",
                    "universitat",
                    "universität",
                    "université",
                    "university",
                    "xunta");

    private static final Set<String> THINGS_EL =
            Set.of(
                    "bootcamp",
                    "campamento",
                    "certamen",
                    "certificado",
                    "coloquio",
                    "concurso",
                    "congreso",
                    "contrato",
                    "curso",
                    "diploma",
                    "diplomado",
                    "doctorado",
                    "encuentro",
                    "festival",
                    "fondo",
                    "foro",
                    "galardón",
                    "grado",
                    "hackatón",
                    "hackathon",
                    "laboratorio",
                    "magíster",
                    "master",
                    "máster",
                    "mba",
                    "msc",
                    "posgrado",
                    "postgrado",
                    "premio",
                    "programa",
                    "puesto",
                    "reconocimiento",
                    "seminario",
                    "simposio",
                    "taller",
                    "torneo",
                    "voluntariado");

    private static final Set<String> THINGS_LA =
            Set.of(
                    "academia",
                    "ayuda",
                    "beca",
                    "certificación",
                    "competencia",
                    "competición",
                    "conferencia",
                    "convocatoria",
                    "cumbre",
                    "distinción",
                    "escuela",
                    "especialización",
                    "estancia",
                    "feria",
                    "ingeniería",
                    "jornada",
                    "licenciatura",
                    "maestría",
                    "medalla",
                    "mención",
                    "olimpiada",
                    "olimpíada",
                    "pasantía",
                    "plaza",
                    "práctica",
                    "residencia",
                    "reunión",
                    "semana",
                    "subvención",
                    "universidad",
                    "vacante");

    private static final Set<String> THINGS_LAS =
            Set.of("ayudas", "becas", "jornadas", "olimpiadas", "olimpíadas", "prácticas");

    /** What stands before the noun and does not change its gender. */
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "doble",
                    "gran",
                    "pontificia",
                    "primer",
                    "primera",
                    "real",
                    "segunda",
                    "segundo",
                    "tercer",
                    "tercera");

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
        return with(articleOfThing(noun(thing)), thing);
    }

    /** Whether a name begins with an article: then nobody has to find one. */
    static boolean hasArticle(String name) {
        return name.indexOf(' ') > 0
                && switch (Words.first(name)) {
                    case "el", "la", "los", "las", "un", "una", "unos", "unas" -> true;
                    default -> false;
                };
    }

    /** {@code el} or {@code la} for the offices and committees that letters are written to. */
    static String ofPlace(String noun) {
        return PLACES_EL.contains(noun) ? "el" : PLACES_LA.contains(noun) ? "la" : "";
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
        return with(ofPlace(noun(name)), name);
    }

    private static String with(String article, String name) {
        if (hasArticle(name)) {
            String rest = name.substring(name.indexOf(' ') + 1);
            String noun = noun(rest);
            // El Colegio de México and its like write themselves so.
            boolean known =
                    !noun.equals("colegio") && !(ofPlace(noun) + articleOfThing(noun)).isEmpty();
            return known ? Words.first(name) + " " + rest : name;
        }
        return article.isEmpty() ? name : article + " " + name;
    }

    private static String articleOfThing(String noun) {
        if (THINGS_EL.contains(noun)) {
            return "el";
        }
        return THINGS_LA.contains(noun) ? "la" : THINGS_LAS.contains(noun) ? "las" : "";
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

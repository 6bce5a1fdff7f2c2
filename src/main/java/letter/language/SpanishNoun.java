package letter.language;

import java.util.Set;

/** The articles of the nouns that names of places and events are made of; empty where in doubt. */
final class SpanishNoun {
    private static final Set<String> PLACES_EL =
            Words.set(
                    """
                    acuario, ajuntament, archivo, ateneo, ayuntamiento, banco, bufete, cabildo, centre,
                    centro, círculo, club, colegio, comité, consejo, conservatorio, consorcio,
                    consulado, cuerpo, departamento, ejército, gobierno, grupo, hospital, hotel,
                    ies, institut, institute, instituto, istituto, jardín, juzgado, laboratorio,
                    liceo, ministerio, museo, museu, observatorio, orfeón, parque, policlínico,
                    politécnico, restaurante, sanatorio, seminario, servicio, sindicato,
                    supermercado, taller, teatro, tecnológico, tribunal, zoo, zoológico""");

    private static final Set<String> PLACES_LA =
            Words.set(
                    """
                    academia, administración, agencia, alcaldía, alianza, asociación, biblioteca,
                    cafetería,
                    cámara, cátedra, clínica, comisión, compañía, comunidad, confederación,
                    consejería, cooperativa, coordinadora, corporación, defensoría, diputació,
                    diputación, dirección, école, editorial, embajada, empresa, escola, escuela,
                    estación, facultad, farmacia, federación, filmoteca, fiscalía, fonoteca,
                    fundació, fundación, galería, generalitat, gobernación, guardería, hemeroteca,
                    hochschule, imprenta, intendencia, junta, librería, liga, ludoteca,
                    mancomunidad, municipalidad, oficina, ong, organización, orquesta, panadería,
                    parroquia, plataforma, policía, prefectura, protectora, reserva, residencia, secretaría,
                    sociedad, unidad, unión, universidad, universidade, università, universitat,
                    universität, université, university, xunta""");

    /** Institutions that everybody knows by their initials. */
    private static final Set<String> INITIALS_EL =
            Words.set(
                    """
                    CERN, CNIO, CNRS, CONICET, CSIC, INTA, IPN, ITAM, ITESM, MIT""");

    private static final Set<String> INITIALS_LA =
            Words.set(
                    """
                    AECID, EPFL, OMS, ONU, PUCP, UAB, UAM, UBA, UC3M, UCM, UNAM, UNED, UNESCO,
                    UNLP, UOC, UPC, UPF, UPM, UPV, USAL, UTN""");

    private static final Set<String> THINGS_EL =
            Words.set(
                    """
                    bootcamp, campamento, campus, certamen, certificado, ciclo, colegio,
                    coloquio, concurso, congreso, contrato, cuerpo, curso, desafío, día,
                    diploma, diplomado, doctorado, encuentro, evento, festival, fondo,
                    foro, fórum, galardón, grado, hackathon, hackatón, intercambio,
                    laboratorio, magíster, máster, master, mba, modelo, msc, posgrado,
                    postgrado, premio, programa, proyecto, puesto, rally,
                    reconocimiento, reto, salón, semestre, seminario, servicio,
                    simposio, taller, torneo, voluntariado""");

    private static final Set<String> THINGS_LA =
            Words.set(
                    """
                    academia, asamblea, ayuda, beca, bienal, campaña, cátedra, certificación,
                    clase, competencia, competición, conferencia, convocatoria, cumbre,
                    distinción, escuela, especialización, estancia, expo, exposición, feria, gala,
                    ingeniería, jornada, licenciatura, liga, maestría, medalla, mención, muestra,
                    noche, oferta, olimpiada, olimpíada, pasantía, plaza, posición, práctica,
                    residencia, reunión, ruta, semana, sesión, subvención, universidad, vacante""");

    private static final Set<String> THINGS_LOS =
            Words.set(
                    """
                    campamentos, cursos, encuentros, juegos, premios, programas, seminarios,
                    talleres""");

    private static final Set<String> THINGS_LAS =
            Set.of("ayudas", "becas", "jornadas", "olimpiadas", "olimpíadas", "prácticas");

    /** English nouns, the last of their names: {@code Baltic Data Camp}. */
    private static final Set<String> TAILS_EL =
            Words.set(
                    """
                    bootcamp, camp, congress, contest, course, festival, forum, hackathon,
                    internship, program, programme, seminar, symposium, traineeship, workshop""");

    private static final Set<String> TAILS_LA =
            Words.set(
                    """
                    academy, competition, conference, fellowship, olympiad, scholarship, school,
                    week""");

    private SpanishNoun() {}

    /** Of the noun that a name of a place begins with: {@code universidad}. */
    static String ofPlace(String noun) {
        return of(noun, PLACES_EL, PLACES_LA);
    }

    /** Of initials, in their capitals: {@code la UNAM}, {@code el CSIC}. */
    static String ofInitials(String initials) {
        return of(initials, INITIALS_EL, INITIALS_LA);
    }

    /** Of the noun that a name of an event or an offer begins with: {@code jornadas}. */
    static String ofThing(String noun) {
        if (THINGS_LOS.contains(noun)) {
            return "los";
        }
        return THINGS_LAS.contains(noun) ? "las" : of(noun, THINGS_EL, THINGS_LA);
    }

    /** Of the noun that an English name ends with, as one says it: {@code la Summer School}. */
    static String ofEnglish(String noun) {
        return of(noun, TAILS_EL, TAILS_LA);
    }

    private static String of(String noun, Set<String> el, Set<String> la) {
        return el.contains(noun) ? "el" : la.contains(noun) ? "la" : "";
    }
}

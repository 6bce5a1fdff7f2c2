package letter.language;

import java.util.Optional;
import java.util.Set;

/** The gender and number of the common nouns that names of places and events are made of. */
enum ItalianGender {
    MASCULINE,
    FEMININE,
    MASCULINE_PLURAL,
    FEMININE_PLURAL;

    private static final Set<String> MASCULINE_PLACES =
            Words.set(
                    """
                    acquario, albergo, archivio, ateneo, banco, bar, birrificio, canile, centro, cinema,
                    circolo, club, collegio, comitato, comune, conservatorio, consiglio,
                    consorzio, dipartimento, ente, giardino, gruppo, hotel, institut, institute,
                    instituto, istituto, laboratorio, liceo, ministero, museo, negozio, oratorio,
                    ospedale, osservatorio, panificio, parco, policlinico, politecnico,
                    ristorante, servizio, sportello, stabilimento, studio, supermercato, teatro,
                    tribunale, ufficio, vivaio, zoo""");

    private static final Set<String> FEMININE_PLACES =
            Words.set(
                    """
                    accademia, agenzia, ambasciata, amministrazione, associazione, autorità, azienda, banca,
                    biblioteca, camera, cantina, caritas, clinica, compagnia, comunità,
                    confederazione, cooperativa, croce, direzione, ditta, école, facoltà,
                    farmacia, fattoria, federazione, fondazione, galleria, gelateria, lega,
                    libreria, officina, orchestra, palestra, parrocchia, pinacoteca, piscina,
                    pizzeria, prefettura, protezione, provincia, questura, redazione, regione,
                    residenza, scuola, segreteria, società, soprintendenza, tipografia, trattoria,
                    unione, universidad, universidade, università, universitat, université,
                    university, universität, zecca""");

    private static final Set<String> MASCULINE_INITIALS =
            Words.set(
                    """
                    CERN, CNR, ENEA, INAF, INFN, ISTAT, ITIS, MIT""");

    private static final Set<String> FEMININE_INITIALS =
            Words.set(
                    """
                    ARPA, ASL, AUSL, FAO, ONU, RSA, SISSA, UNESCO""");

    private static final Set<String> MASCULINE_THINGS =
            Words.set(
                    """
                    apprendistato, assegno, bando, bootcamp, campionato, campo, campus,
                    ciclo, collegio, concorso, congresso, contratto, contributo,
                    convegno, corpo, corso, dottorato, festival, fondo, forum,
                    hackathon, incontro, laboratorio, master, meeting, percorso, premio,
                    progetto, programma, salone, scambio, semestre, seminario, servizio,
                    simposio, soggiorno, stage, tirocinio, torneo, webinar, workshop""");

    private static final Set<String> FEMININE_THINGS =
            Words.set(
                    """
                    accademia, borsa, competizione, conferenza, fiera, gara, giornata, maratona,
                    mostra, notte, olimpiade, rassegna, residenza, scuola, settimana, sovvenzione""");

    private static final Set<String> MASCULINE_PLURALS =
            Words.set(
                    """
                    campionati, colloqui, corsi, giochi, incontri, laboratori, premi, seminari""");

    private static final Set<String> FEMININE_PLURALS =
            Words.set(
                    """
                    borse, conferenze, gare, giornate, olimpiadi, scuole, settimane""");

    /** English nouns, the last of their names: {@code Baltic Data Camp}. */
    private static final Set<String> MASCULINE_TAILS =
            Words.set(
                    """
                    award, bootcamp, camp, congress, contest, course, festival, forum, fund,
                    grant, hackathon, meeting, meetup, prize, program, programme, seminar,
                    symposium, webinar, workshop""");

    private static final Set<String> FEMININE_TAILS =
            Words.set(
                    """
                    academy, challenge, competition, conference, fellowship, olympiad, residency,
                    scholarship, school, week""");

    /** Of the noun that a name of a place begins with: {@code università}. */
    static Optional<ItalianGender> ofPlace(String noun) {
        return in(noun, MASCULINE_PLACES, FEMININE_PLACES);
    }

    /** Of an institution that everybody knows by its initials: {@code CNR}. */
    static Optional<ItalianGender> ofInitials(String initials) {
        return in(initials, MASCULINE_INITIALS, FEMININE_INITIALS);
    }

    /** Of the noun that a name of an event or an offer begins with: {@code scuola}. */
    static Optional<ItalianGender> ofThing(String noun) {
        if (MASCULINE_PLURALS.contains(noun)) {
            return Optional.of(MASCULINE_PLURAL);
        }
        return FEMININE_PLURALS.contains(noun)
                ? Optional.of(FEMININE_PLURAL)
                : in(noun, MASCULINE_THINGS, FEMININE_THINGS);
    }

    /** Of the noun that an English name ends with, as Italians say it: {@code la Summer School}. */
    static Optional<ItalianGender> ofEnglish(String noun) {
        return in(noun, MASCULINE_TAILS, FEMININE_TAILS);
    }

    private static Optional<ItalianGender> in(
            String noun, Set<String> masculine, Set<String> feminine) {
        if (masculine.contains(noun)) {
            return Optional.of(MASCULINE);
        }
        return feminine.contains(noun) ? Optional.of(FEMININE) : Optional.empty();
    }
}

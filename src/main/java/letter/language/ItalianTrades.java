package letter.language;

import java.util.Set;

/** {@code addetta allo sportello}: what one is is small in an Italian sentence. */
final class ItalianTrades {
    private static final Set<String> NOUNS =
            Words.set(
                    """
                    addetta, addetto, apprendista, architetta, architetto, avvocata, avvocato,
                    bidella, bidello, capa, capo, capotreno, chef, commessa, commesso,
                    contabile, cuoca, cuoco, custode, delegata, delegato, dirigente, dottoranda,
                    dottorando, fotografa, fotografo, geometra, grafica, grafico, guida,
                    idraulica, idraulico, impiegata, impiegato, ingegnera, ingegnere,
                    interprete, maestra, maestro, medica, medico, membro, ostetrica, portavoce,
                    preside, responsabile, sarta, sarto, sindaca, sindaco, socia, socio,
                    specializzanda, specializzando, tecnica, tecnico, vicepreside, vigile""");

    private static final String[] ENDINGS = {
        "aia", "aio", "aiola", "aiolo", "ante", "aria", "ario", "ente", "essa", "iera", "iere",
        "ista", "loga", "logo", "sore", "tore", "trice"
    };

    private static final Set<String> FOREIGN = Set.of("carriera", "scenario", "store");

    private static final Set<String> SHARED = Set.of("tutor");

    /** What a position is for, and which it is among others. */
    static final Set<String> FIELDS =
            Words.set(
                    """
                    accoglienza, acquisti, alimentari, amministrativa, amministrativo,
                    amministrazione, area, asilo, assistenza, avvocato, aziendale,
                    bambini, bar, bilancio, cabina, cantiere, cassa, civile, clienti,
                    commerciale, comunicazione, conflitti, contabile, contabilità,
                    contenuti, controllo, cucina, cultura, culturale, dati, didattica,
                    didattico, digitale, editoriale, elettronica, esterna, esterno,
                    eventi, ferite, finanza, fiscale, formazione, generale, geriatria,
                    gestione, grafica, grafico, gruppo, immagine, infanzia,
                    infermieristica, informatica, informatico, inglese, interna,
                    interno, italiano, junior, laboratorio, legale, lettere, logistica,
                    magazzino, manutenzione, marketing, matematica, mensa, musica,
                    nazionale, negozio, nido, notte, ortofrutta, palliative,
                    pasticceria, pazienti, pediatria, personale, portineria, primaria,
                    problemi, prodotto, produzione, professionale, progettazione,
                    progetti, progetto, pulizie, qualità, reception, regionale, reparto,
                    ricerca, risorse, ristorante, sala, sanitaria, sanitario,
                    scientifica, scientifico, scolastica, scolastico, scuola,
                    segreteria, senior, servizi, sicurezza, sistemi, sociale, sociali,
                    socio, software, spettacolo, sportello, squadra, stampa, sviluppo,
                    tecnica, tecnico, tempo, trasporti, turistica, turistico, ufficio,
                    umane, vendita, vendite, volontaria, volontario, web""");

    private static final Trades TRADES = new Trades(NOUNS, ENDINGS, FOREIGN, SHARED, FIELDS);

    private ItalianTrades() {}

    static String small(String position) {
        return TRADES.small(position);
    }
}

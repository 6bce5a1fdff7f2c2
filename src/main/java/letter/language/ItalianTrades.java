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

    private static final Set<String> FIELDS =
            Words.set(
                    """
                    accoglienza, acquisti, alimentari, amministrativa, amministrativo,
                    amministrazione, area, asilo, assistenza, avvocato, aziendale, bambini,
                    bilancio, cantiere, cassa, civile, clienti, commerciale, comunicazione,
                    contabile, contabilità, contenuti, controllo, cucina, cultura, culturale,
                    dati, didattica, didattico, digitale, editoriale, elettronica, esterna,
                    esterno, eventi, finanza, fiscale, formazione, generale, gestione, grafica,
                    grafico, immagine, infanzia, infermieristica, informatica, informatico, inglese, interna,
                    interno, italiano, junior, legale, lettere, logistica, magazzino,
                    manutenzione, marketing, matematica, mensa, musica, nazionale, negozio,
                    nido, notte, ortofrutta, personale, portineria, primaria, prodotto,
                    produzione, professionale, progettazione, progetti, progetto, qualità,
                    reception, regionale, reparto, ricerca, risorse, sala, sanitaria, sanitario,
                    scientifica, scientifico, scolastica, scolastico, segreteria, senior,
                    servizi, sicurezza, sistemi, sociale, sociali, software, spettacolo,
                    sportello, stampa, sviluppo, tecnica, tecnico, turistica, turistico,
                    ufficio, umane, vendita, vendite, volontaria, volontario, web""");

    private static final Trades TRADES = new Trades(NOUNS, ENDINGS, FOREIGN, SHARED, FIELDS);

    private ItalianTrades() {}

    static String small(String position) {
        return TRADES.small(position);
    }
}

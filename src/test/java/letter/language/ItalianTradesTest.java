package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianTradesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Analista | analista
                    Addetta allo Sportello | addetta allo sportello
                    Addetta all'Accoglienza | addetta all'accoglienza
                    Educatrice Asilo Nido | educatrice asilo nido
                    Responsabile della Comunicazione | responsabile della comunicazione
                    Praticante Avvocato | praticante avvocato
                    Impiegato Amministrativo | impiegato amministrativo
                    Coordinatrice Infermieristica | coordinatrice infermieristica
                    Operatrice Socio-Sanitaria | operatrice socio-sanitaria
                    Capotreno | capotreno
                    Tecnico IT | tecnico IT
                    Sviluppatrice / Scrum Master | sviluppatrice / Scrum Master
                    Cuoco e Pizzaiolo | cuoco e pizzaiolo
                    Direttore della Biblioteca Nazionale | direttore della Biblioteca Nazionale
                    Guida agli Uffizi | guida agli Uffizi
                    Tutor | tutor
                    Tutor di Matematica | tutor di matematica
                    """)
    void writes_what_one_is_small(String position, String small) {
        assertEquals(small, ItalianTrades.small(position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scrum Master",
                "Data Analyst",
                "Store Manager",
                "Tutor Coordinator",
                "OSS",
                "HR",
                "il Responsabile",
                "addetto alle Vendite",
                "Journaliste / Segretaria"
            })
    void leaves_what_may_be_a_name_or_another_language(String position) {
        assertEquals(position, ItalianTrades.small(position));
    }
}

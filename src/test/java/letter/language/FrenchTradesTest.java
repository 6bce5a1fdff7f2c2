package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTradesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Chargée de Mission RSE | chargée de mission RSE
                    Chef de Projet | chef de projet
                    Agent d'Accueil | agent d'accueil
                    Responsable Qualité | responsable qualité
                    Attachée de Presse | attachée de presse
                    Employé de la Mairie | employé de la Mairie
                    """)
    void writes_what_one_is_small(String position, String small) {
        assertEquals(small, FrenchTrades.small(position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Assistant Manager", "Agent Smith", "Product Owner", "DRH"})
    void leaves_what_may_be_a_name_or_another_language(String position) {
        assertEquals(position, FrenchTrades.small(position));
    }
}

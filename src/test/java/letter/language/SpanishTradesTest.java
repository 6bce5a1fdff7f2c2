package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishTradesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Analista | analista
                    Desarrolladora de Software | desarrolladora de software
                    Ingeniera de Datos Junior | ingeniera de datos junior
                    Técnico de Intervención Social | técnico de intervención social
                    Recepcionista de Noche | recepcionista de noche
                    Técnico IT de Soporte | técnico IT de soporte
                    Consultora SAP | consultora SAP
                    Jefa de Proyecto / Product Owner | jefa de proyecto / Product Owner
                    Directora/CEO | directora/CEO
                    Médica Residente | médica residente
                    Analista-Programadora | analista-programadora
                    Redactora y Traductora | redactora y traductora
                    Auxiliar Administrativa (turno de noche) | auxiliar administrativa (turno de noche)
                    Director de Ventas | director de ventas
                    Jefe de Partida | jefe de partida
                    Auxiliar de Biblioteca | auxiliar de biblioteca
                    Director | director
                    Tutor, Máster en Letras | tutor, Máster en Letras
                    Guía de la Alhambra | guía de la Alhambra
                    Directora del Museo del Agua | directora del Museo del Agua
                    Recepcionista Hotel Finisterre | recepcionista Hotel Finisterre
                    Coordinadora de Médicos del Mundo | coordinadora de Médicos del Mundo
                    """)
    void writes_what_one_is_small(String position, String small) {
        assertEquals(small, SpanishTrades.small(position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scrum Master",
                "Grado en Física",
                "Encargo de Obra",
                "Backend Engineer",
                "Director of Sales",
                "Editor in Chief",
                "Brand Ambassador",
                "Camera Operator",
                "Vendor Manager",
                "IT Support Specialist",
                "CEO",
                "MOZO",
                "una Suplente",
                "analista de Datos",
                "2.ª Directora",
                "Journaliste / Traductora",
                "X"
            })
    void leaves_what_may_be_a_name_or_another_language(String position) {
        assertEquals(position, SpanishTrades.small(position));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ItalianFluencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Inglese      | Ottimo                | inglese (ottimo)
                    Inglese      | Livello Avanzato (C1) | inglese (livello avanzato, C1)
                    Lingua dei segni italiana | B1        | lingua dei segni italiana (B1)
                    Italiano     | Lingua madre          | italiano (lingua madre)
                    Inglese      | C1                    | inglese (C1)
                    inglese      | Cambridge First       | inglese (Cambridge First)
                    Inglese (C1) | C1                    | inglese (C1)
                    Tedesco      |                       | tedesco
                    English      | Native                | English (Native)
                    LIS          | buona                 | LIS (buona)
                    """)
    void says_how_well_a_language_is_spoken_once(String language, String fluency, String phrase) {
        Optional<Text> said = Optional.ofNullable(fluency).map(Text::new);
        assertEquals(phrase, new ItalianFluency().phrase(new Text(language), said).value());
    }
}

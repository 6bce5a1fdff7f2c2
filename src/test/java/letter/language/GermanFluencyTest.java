package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class GermanFluencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Englisch  | Fließend                      | Englisch (fließend)
                    Englisch  | Fließend in Wort und Schrift  | Englisch (fließend in Wort und Schrift)
                    Englisch  | Verhandlungssicher (C2)       | Englisch (verhandlungssicher, C2)
                    Deutsch   | Muttersprache                 | Deutsch (Muttersprache)
                    Ladinisch | Sehr gute Kenntnisse          | Ladinisch (sehr gute Kenntnisse)
                    Ladinisch | C1                            | Ladinisch (C1)
                    Latein    |                               | Latein
                    Englisch (C1) | C1                        | Englisch (C1)
                    """)
    void says_in_brackets_how_well(String language, String fluency, String phrase) {
        Optional<Text> level = Optional.ofNullable(fluency).map(Text::new);
        assertEquals(phrase, new GermanFluency().phrase(new Text(language), level).value());
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnglishFluencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    German       | basic                          | German (basic)
                    German       |                                | German
                    English      | Native speaker                 | English (native speaker)
                    English      | Native or Bilingual Proficiency | English (native or bilingual proficiency)
                    English      | C1                             | English (C1)
                    English      | IELTS 7.5                      | English (IELTS 7.5)
                    English      | Cambridge First                | English (Cambridge First)
                    English (C1) | C1                             | English (C1)
                    """)
    void says_how_well_a_language_is_spoken_once(String language, String fluency, String phrase) {
        Optional<Text> said = Optional.ofNullable(fluency).map(Text::new);
        assertEquals(phrase, new EnglishFluency().phrase(new Text(language), said).value());
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class GermanSchoolingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Allgemeine Hochschulreife | | Gymnasium Altau | meine Schulausbildung (Allgemeine Hochschulreife) am Gymnasium Altau
                    Mittlere Reife | | Realschule Nord | meine Schulausbildung (Mittlere Reife) an der Realschule Nord
                    High School Diploma | | Altau High School | meine Schulausbildung (High School Diploma) an der Altau High School
                    Realschulabschluss | | | meine Schulausbildung (Realschulabschluss)
                    Meisterin | Tischlerei | Handwerkskammer Altau | meine Ausbildung (Meisterin, Tischlerei) bei der Handwerkskammer Altau
                    Kauffrau EFZ | | | meine Ausbildung (Kauffrau EFZ)
                     | Mechatronik | Berufsschule Altau | meine Ausbildung (Mechatronik) an der Berufsschule Altau
                     | | Journalistenschule Altau | meine Ausbildung an der Journalistenschule Altau
                     | | Waldorfschule Altau | meine Schulausbildung an der Waldorfschule Altau
                    """)
    void calls_nothing_a_study_that_a_school_teaches(
            String type, String area, String place, String phrase) {
        Study study = new Study(maybe(type), maybe(area), maybe(place));
        assertEquals(phrase, GermanStudy.phrase(study, false).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staatsexamen", "Executive MBA", "Diplomingenieur"})
    void leaves_to_a_university_what_may_be_one_of_it(String certificate) {
        Optional<Text> university = Optional.of(new Text("Universität Altau"));
        assertEquals(Optional.empty(), GermanSchooling.of(certificate, university));
        assertEquals(Optional.empty(), GermanSchooling.of(certificate, Optional.empty()));
    }

    private static Optional<Text> maybe(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class GermanStudyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Master  | Data Science | University of Tartu | mein Masterstudium im Fach Data Science an der University of Tartu
                    BSc     | Angewandte Mathematik | Hochschule Altau | mein Bachelorstudium im Fach Angewandte Mathematik an der Hochschule Altau
                    PhD     | Physik       | ETH Zürich   | mein Promotionsstudium im Fach Physik an der ETH Zürich
                    Diplom  | Physik       |              | mein Diplomstudium im Fach Physik
                    MBA     |              | Harvard      | mein MBA-Studium (Harvard)
                    LLB     | Recht        | Harvard      | mein Studium im Fach Recht (LLB, Harvard)
                    Lehramt | Deutsch      | TU Altau     | mein Lehramtsstudium im Fach Deutsch an der TU Altau
                    Master in Informatik |  |             | mein Masterstudium im Fach Informatik
                    Bachelor of Engineering | | TH Altau  | mein Studium (Bachelor of Engineering) an der TH Altau
                    Masterstudium Informatik | Informatik | | mein Masterstudium Informatik
                    Masterstudiengang | Informatik |      | mein Masterstudium im Fach Informatik
                    Ausbildung zur Tischlerin | | Berufskolleg Altau | meine Ausbildung zur Tischlerin am Berufskolleg Altau
                    Ausbildung | Tischlerei |             | meine Ausbildung (Tischlerei)
                    Abitur  |              | Gymnasium Altau | mein Abitur am Gymnasium Altau
                    Matura  |              |              | meine Matura
                    Duales Studium | Informatik | TH Altau | mein duales Studium im Fach Informatik an der TH Altau
                    Kaufmännische Ausbildung | | Sparkasse Altau | meine kaufmännische Ausbildung bei der Sparkasse Altau
                    Interner Lehrgang | |                | mein Studium (Interner Lehrgang)
                            |              | Gymnasium Altau | meine Schulausbildung am Gymnasium Altau
                            | Physik       | Technische Universität Altau | mein Studium im Fach Physik an der Technischen Universität Altau
                            |              | Harvard      | mein Studium (Harvard)
                            |              |              | mein Studium
                    """)
    void says_what_is_studied_and_where(String type, String area, String place, String phrase) {
        Study study = new Study(maybe(type), maybe(area), maybe(place));
        assertEquals(phrase, GermanStudy.phrase(study, false).value());
    }

    @Test
    void calls_a_doctorate_otherwise_in_the_alps() {
        Study study = new Study(maybe("PhD"), maybe("Physik"), Optional.empty());
        for (String tag : new String[] {"de-AT", "de-CH"}) {
            assertEquals(
                    "mein Doktoratsstudium im Fach Physik",
                    GermanTest.german(tag).study(study).value());
        }
    }

    private static Optional<Text> maybe(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }
}

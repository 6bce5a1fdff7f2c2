package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class DegreeTest {
    @ParameterizedTest
    @CsvSource({
        "BSc, BACHELOR",
        "B.Sc., BACHELOR",
        "B. Sc., BACHELOR",
        "BA, BACHELOR",
        "B.A., BACHELOR",
        "BS, BACHELOR",
        "BEng, BACHELOR",
        "B.Tech, BACHELOR",
        "Bachelor, BACHELOR",
        "Bachelor's, BACHELOR",
        "Bachelor’s degree, BACHELOR",
        "Bachelor of Science, BACHELOR",
        "MSc, MASTER",
        "M.Sc., MASTER",
        "MS, MASTER",
        "MA, MASTER",
        "MEng, MASTER",
        "master, MASTER",
        "Master's degree, MASTER",
        "Master of Science, MASTER",
        "Máster, MASTER",
        "Maestría, MASTER",
        "Grado, BACHELOR",
        "Licenciatura, BACHELOR",
        "Doctorado, DOCTORATE",
        "Masterstudiengang, MASTER",
        "Bachelorstudium, BACHELOR",
        "Promotion, DOCTORATE",
        "Dr. rer. nat., DOCTORATE",
        "PhD, DOCTORATE",
        "Ph.D., DOCTORATE",
        "Ph. D., DOCTORATE",
        "Dr., DOCTORATE",
        "Doctorate, DOCTORATE",
        "Laurea triennale, BACHELOR",
        "Laurea Magistrale, MASTER",
        "laurea specialistica, MASTER",
        "Dottorato di ricerca, DOCTORATE",
        "Licence, BACHELOR",
        "Doctorat, DOCTORATE",
        "Thèse, DOCTORATE",
        "Бакалавриат, BACHELOR",
        "Степень бакалавра, BACHELOR",
        "Магистр, MASTER",
        "Магистратура, MASTER",
        "Аспирант, DOCTORATE",
        "Кандидат наук, DOCTORATE",
        "Associate, ASSOCIATE",
        "Associate's Degree, ASSOCIATE"
    })
    void knows_the_usual_spellings(String spelling, Degree degree) {
        assertEquals(Optional.of(degree), Degree.of(new Text(spelling)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MBA",
                "LLM",
                "MPhil",
                "Master of Fine Arts",
                "Bachelor of Laws",
                "Diploma",
                "Mastering Chess",
                "Laurea",
                "Master di II livello",
                "42",
                "★"
            })
    void leaves_what_says_more_as_it_is(String spelling) {
        assertEquals(Optional.empty(), Degree.of(new Text(spelling)));
    }
}

package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {

    @ParameterizedTest
    @CsvSource({
        "Northlight AI, Northlight",
        "Tamme University, Tamme",
        "Data Science School, ''",
        "University Ltd, ''",
        "School GmbH, ''",
        "Northlight, ''",
    })
    void are_called_by_a_first_word_that_is_their_own(String name, String head) {
        assertEquals(head, Organizations.head(name).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "St James's University Hospital, true",
        "Universitätsklinikum Altau, true",
        "Hospital Clínico Universitario, true",
        "College of Clinical Medicine, false",
        "University of Leeds, false",
    })
    void are_hospitals_also_where_they_are_a_university_s(String name, boolean hospital) {
        assertEquals(hospital, Organizations.isHospital(name));
    }
}

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
}

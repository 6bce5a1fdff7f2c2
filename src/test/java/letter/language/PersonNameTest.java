package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng | Ng
                    Ng | Ng
                    Jean-Luc Picard | Picard
                    J. R. R. Tolkien | Tolkien
                    John F. Kennedy | Kennedy
                    John F Kennedy | Kennedy
                    Ivan Yu. Petrov | Petrov
                    Bronwen Ll. Hughes | Hughes
                    Ludwig van Beethoven | van Beethoven
                    Jan van der Berg | van der Berg
                    María de la Cruz | de la Cruz
                    Zoë O'Neil-Łukasz | O'Neil-Łukasz
                    John Smith Jr. | Smith
                    John Smith, PhD | Smith
                    Ng, Wei Ling | Ng
                    Jean DUPONT | DUPONT
                    WANG Xiaoming | WANG
                    """)
    void finds_the_family_name_that_is_beyond_doubt(String name, String family) {
        assertEquals(Optional.of(family), PersonName.of(name).family());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ng Wei Ling", "Nguyen Van Thanh", "Gabriel García Márquez", "NG Wei", "JR Smith",
                "Иван Петров", "山田太郎", "محمد علي", "Mohammed bin Salman", "van der Berg Jan",
                "Ng, Wei, Dr", "Mary St. John"
            })
    void cuts_no_name_in_doubt(String name) {
        assertEquals(new PersonName(name, Optional.empty()), PersonName.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ng, Wei Ling | Wei Ling Ng
                    John Smith, PhD | John Smith
                    """)
    void speaks_the_name_in_its_order(String name, String full) {
        assertEquals(full, PersonName.of(name).full());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng | Wei Ng
                    Ng, Wei Ling | Wei Ling Ng
                    Dr Ng, Wei | Dr Wei Ng
                    John Smith, PhD | John Smith, PhD
                    Smith, John, PhD | Smith, John, PhD
                    """)
    void stands_in_an_address_as_it_is_spoken(String name, String line) {
        assertEquals(line, Person.inAddress(new Text(name)).value());
    }
}

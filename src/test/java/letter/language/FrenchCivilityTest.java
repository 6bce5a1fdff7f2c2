package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class FrenchCivilityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    M. Luc Étienne | | Monsieur
                    M. Luc Étienne | Directeur | Monsieur le Directeur
                    M. le Professeur Luc Étienne | | Monsieur le Professeur
                    M. le Directeur | | Monsieur le Directeur
                    Monsieur le Maire | | Monsieur le Maire
                    Mme la Directrice | | Madame la Directrice
                    Mme Ana Gómez | Présidente | Madame la Présidente
                    Mme Gómez | | Madame
                    M. Curie | | Madame, Monsieur
                    M. S. Curie | | Madame, Monsieur
                    M. | | Madame, Monsieur
                    """)
    void tells_whom_a_letter_addresses(String name, String title, String address) {
        Person person =
                new Person(
                        new Text(name),
                        Optional.empty(),
                        Optional.ofNullable(title).map(Text::new),
                        Optional.empty());
        Addressee addressee = new Addressee(Goal.Kind.JOB, List.of(person), Optional.empty());

        assertEquals(Optional.of(address), FrenchAddress.of(addressee));
    }
}

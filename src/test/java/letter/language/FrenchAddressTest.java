package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class FrenchAddressTest {
    private final Language french = new French(LanguageTag.parse("fr").orElseThrow());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng            |                        |        | Madame, Monsieur,
                    Wei Ng            |                        | FEMALE | Madame,
                    Wei Ng            |                        | MALE   | Monsieur,
                    Wei Ng            |                        | OTHER  | Bonjour Wei Ng,
                    Wei Ng            | Mx                     |        | Bonjour Wei Ng,
                    Wei Ng            | Dr                     |        | Madame, Monsieur,
                    Wei Ng            | Dr                     | MALE   | Monsieur,
                    Wei Ng            | Mme                    |        | Madame,
                    Wei Ng            | Mademoiselle           |        | Madame,
                    Wei Ng            | M.                     |        | Monsieur,
                    Mme Wei Ng        |                        |        | Madame,
                    Monsieur Wei Ng   |                        |        | Monsieur,
                    M. Curie          |                        |        | Madame, Monsieur,
                    Wei Ng            | Prof.                  |        | Madame, Monsieur,
                    Wei Ng            | Pr                     | MALE   | Monsieur le Professeur,
                    Wei Ng            | Professeure            |        | Madame la Professeure,
                    Prof. Dr Wei Ng   |                        | FEMALE | Madame la Professeure,
                    Wei Ng            | Directrice des études  |        | Madame la Directrice,
                    Wei Ng            | Directeur              |        | Madame, Monsieur,
                    Wei Ng            | Directeur              | FEMALE | Madame la Directrice,
                    Wei Ng            | Président du jury      | MALE   | Monsieur le Président,
                    Wei Ng            | Coordinatrice          |        | Madame,
                    Wei Ng            | Cheffe de service      |        | Madame,
                    Wei Ng            | Chef de service        |        | Madame, Monsieur,
                    Wei Ng            | Responsable RH         | FEMALE | Madame,
                    Wei Ng            | Maître                 |        | Maître,
                    Maître Wei Ng     |                        |        | Maître,
                    Wei Ng            | Me                     | FEMALE | Maître,
                    Wei Ng            | Maître de conférences  | MALE   | Monsieur,
                    王芳              |                        | FEMALE | Madame,
                    """)
    void addresses_a_person_without_a_name(
            String name, String title, Person.Gender gender, String salutation) {
        assertEquals(salutation, salutation(person(name, title, gender)));
    }

    @Test
    void addresses_several_by_how_many_they_are() {
        Person woman = person("A", null, Person.Gender.FEMALE);
        Person man = person("B", null, Person.Gender.MALE);
        Person head = person("C", "Directrice", null);
        Person anybody = person("D", null, null);
        Person other = person("E F", null, Person.Gender.OTHER);

        assertEquals("Madame, Monsieur,", salutation(woman, man));
        assertEquals("Madame, Monsieur,", salutation(man, woman));
        assertEquals("Madame la Directrice, Monsieur,", salutation(man, head));
        assertEquals("Mesdames,", salutation(woman, head));
        assertEquals("Messieurs,", salutation(man, man));
        assertEquals("Madame, Messieurs,", salutation(man, woman, man));
        assertEquals("Mesdames, Messieurs,", salutation(woman, anybody));
        assertEquals("Bonjour B et E F,", salutation(man, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHOOL |                            | Madame, Monsieur,
                    JOB    |                            | Madame, Monsieur,
                    GRANT  |                            | Mesdames, Messieurs,
                    SCHOOL | Comité d’admission         | Mesdames, Messieurs,
                    SCHOOL | Jury du prix               | Mesdames, Messieurs,
                    JOB    | Hiring Team                | Mesdames, Messieurs,
                    GRANT  | Bureau des bourses         | Madame, Monsieur,
                    JOB    | Service du personnel       | Madame, Monsieur,
                    """)
    void addresses_committees_in_the_plural(Goal.Kind kind, String body, String salutation) {
        Optional<Text> read = Optional.ofNullable(body).map(Text::new);

        assertEquals(salutation, french.salutation(new Addressee(kind, List.of(), read)).value());
    }

    @Test
    void says_the_form_of_address_again_at_the_end() {
        assertEquals(
                "Je vous prie d’agréer, Madame la Directrice, mes salutations distinguées.",
                french.closing(to(person("Wei Ng", "Directrice", null))).value());
        assertEquals(
                "Je vous prie d’agréer mes salutations distinguées.",
                french.closing(to(person("Wei Ng", null, Person.Gender.OTHER))).value());
    }

    private String salutation(Person... persons) {
        return french.salutation(to(persons)).value();
    }

    private static Addressee to(Person... persons) {
        return new Addressee(Goal.Kind.JOB, List.of(persons), Optional.empty());
    }

    private static Person person(String name, String title, Person.Gender gender) {
        return new Person(
                new Text(name),
                Optional.empty(),
                Optional.ofNullable(title).map(Text::new),
                Optional.ofNullable(gender));
    }
}

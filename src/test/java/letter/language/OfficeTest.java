package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class OfficeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leiterin der Personalabteilung",
                "Direktorin",
                "Die Direktorin",
                "DIREKTORIN",
                "HR-Managerin",
                "Leiterin, Institut für Physik",
                "Stellvertretende Institutsleiterin",
                "Dekanin",
                "Oberärztin",
                "La Directrice",
                "Directrice des études",
                "Maîtresse de conférences",
                "Vice-présidente",
                "Enseignante-chercheuse",
                "Conseillère",
                "Chargée de recrutement",
                "Directora",
                "La Directora",
                "Catedrática de Física",
                "Jefa de estudios",
                "Direttrice",
                "La Direttrice",
                "Заведующая кафедрой"
            })
    void tells_a_woman_by_a_form_that_is_of_women_alone(String title) {
        assertEquals(Optional.of(Person.Gender.FEMALE), Office.gender(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leiter",
                "Leiter/in",
                "Leiter/Leiterin",
                "Leiterin / Leiter",
                "Leiterin oder Leiter",
                "LeiterIn",
                "Leiter:in",
                "Leiter*in",
                "Leiter-in",
                "Assistenz der Leiterin",
                "Head of Admissions",
                "Secretaria de Admisiones",
                "Directeur",
                "Directeur/Directrice",
                "Directeur-trice",
                "Directeur-Directrice",
                "Directeur(trice)",
                "Chargé(e) de recrutement",
                "La direction",
                "La Responsable",
                "Filière informatique",
                "Presidente",
                "Director/a",
                "Director",
                "Direttore",
                "Professor",
                "Berlin",
                "Erin",
                "Директор",
                "Доцент",
                "-",
                "Die"
            })
    void tells_nothing_where_a_form_may_be_of_anybody(String title) {
        assertEquals(Optional.empty(), Office.gender(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Direktorin    | | Sehr geehrte Frau Ng
                    Direktorin    | OTHER | Guten Tag Wei Ng
                    Direktor      | | Guten Tag Wei Ng
                    """)
    void is_heard_in_a_german_salutation(String title, Person.Gender gender, String salutation) {
        assertEquals(salutation, GermanAddress.of(addressee(title, gender)));
    }

    @Test
    void is_heard_in_the_other_languages() {
        assertEquals(
                Optional.of("Madame la Directrice"),
                FrenchAddress.of(addressee("La Directrice", null)));
        assertEquals(
                Optional.of("Madame"),
                FrenchAddress.of(addressee("Maîtresse de conférences", null)));
        assertEquals("Estimada Sra. Ng", SpanishAddress.of(addressee("Directora", null)));
        assertEquals("Gentile Signora Ng", ItalianAddress.of(addressee("Direttrice", null)));
        assertEquals(
                "Уважаемая госпожа Ng!", RussianAddress.of(addressee("Заведующая кафедрой", null)));
        assertEquals("Ms Ng", EnglishAddress.of(addressee("Direktorin", null), false));
    }

    private static Addressee addressee(String title, Person.Gender gender) {
        Person person =
                new Person(
                        new Text("Wei Ng"),
                        Optional.empty(),
                        Optional.of(new Text(title)),
                        Optional.ofNullable(gender));
        return new Addressee(Goal.Kind.SCHOOL, List.of(person), Optional.empty());
    }
}

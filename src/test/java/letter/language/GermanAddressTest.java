package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class GermanAddressTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng            |               |        | Guten Tag Wei Ng
                    Wei Ng            |               | FEMALE | Sehr geehrte Frau Ng
                    Wei Ng            |               | MALE   | Sehr geehrter Herr Ng
                    Wei Ng            |               | OTHER  | Guten Tag Wei Ng
                    Wei Ng            | Mx            |        | Guten Tag Wei Ng
                    Wei Ng            | Herr          |        | Sehr geehrter Herr Ng
                    Wei Ng            | Miss          |        | Sehr geehrte Frau Ng
                    Wei Ng            | Dr            |        | Guten Tag Dr. Wei Ng
                    Wei Ng            | Dr.-Ing.      | MALE   | Sehr geehrter Herr Dr. Ng
                    Wei Ng            | Frau Dr.      |        | Sehr geehrte Frau Dr. Ng
                    Dr. Wei Ng        | Frau          |        | Sehr geehrte Frau Dr. Ng
                    Dr. Wei Ng        | Dr.           | FEMALE | Sehr geehrte Frau Dr. Ng
                    Frau Dr. Wei Ng   |               |        | Sehr geehrte Frau Dr. Ng
                    Wei Ng            | Prof. Dr.     |        | Guten Tag Prof. Wei Ng
                    Wei Ng            | Prof. Dr.     | FEMALE | Sehr geehrte Frau Professorin Ng
                    Wei Ng            | Prof. Dr.     | MALE   | Sehr geehrter Herr Professor Ng
                    Wei Ng            | Professorin   |        | Sehr geehrte Frau Professorin Ng
                    Wei Ng            | Juniorprofessorin Dr. | | Sehr geehrte Frau Professorin Ng
                    Wei Ng            | Privatdozentin Dr. |   | Sehr geehrte Frau Dr. Ng
                    Prof. Dr. Dr. h.c. Wei Ng |       | MALE   | Sehr geehrter Herr Professor Ng
                    apl. Prof. Dr. rer. nat. habil. Wei Ng | | FEMALE | Sehr geehrte Frau Professorin Ng
                    Dr. med. Wei Ng   |               |        | Guten Tag Dr. Wei Ng
                    Dr. h. c. Wei Ng  |               | MALE   | Sehr geehrter Herr Dr. Ng
                    Dr. Wei v. d. Ng  |               | MALE   | Sehr geehrter Herr Dr. v. d. Ng
                    Mag. phil. Wei Ng |               | MALE   | Sehr geehrter Herr Mag. phil. Ng
                    Wei Ng            | Mag.          | MALE   | Sehr geehrter Herr Mag. Ng
                    Wei Ng            | Mag.a         |        | Sehr geehrte Frau Mag.a Ng
                    Wei Ng            | Personalleiter |       | Guten Tag Wei Ng
                    Wei Ng            | Personalleiter | MALE  | Sehr geehrter Herr Ng
                    Ng Wei Ling       |               | MALE   | Sehr geehrter Herr Ng Wei Ling
                    Anna von der Aue  |               | FEMALE | Sehr geehrte Frau von der Aue
                    王芳              |               | FEMALE | Sehr geehrte Frau 王芳
                    """)
    void greets_a_person_by_no_more_than_is_known(
            String name, String title, Person.Gender gender, String salutation) {
        Person person = person(name, title, gender);
        assertEquals(salutation, GermanAddress.of(to(List.of(person))));
    }

    @Test
    void greets_each_of_several() {
        Person ng = person("Wei Ng", null, null);
        Person moor = person("Eva Moor", null, Person.Gender.FEMALE);
        Person brink = person("Uwe Brink", "Dr.", Person.Gender.MALE);
        Person gomez = person("Ana Gómez", null, null);

        assertEquals("Guten Tag Wei Ng und Ana Gómez", GermanAddress.of(to(List.of(ng, gomez))));
        assertEquals(
                "Sehr geehrte Frau Moor, sehr geehrter Herr Dr. Brink",
                GermanAddress.of(to(List.of(moor, brink))));
        assertEquals(
                "Sehr geehrte Frau Moor, guten Tag Wei Ng und Ana Gómez",
                GermanAddress.of(to(List.of(moor, ng, gomez))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Auswahlkommission           | Sehr geehrte Mitglieder der Auswahlkommission
                    die Auswahlkommission       | Sehr geehrte Mitglieder der Auswahlkommission
                    Die Jury des Seepreises     | Sehr geehrte Mitglieder der Jury des Seepreises
                    der Auswahlausschuss        | Sehr geehrter Auswahlausschuss
                    das Team der Sommerschule   | Sehr geehrtes Team der Sommerschule
                    An die Auswahlkommission    | Sehr geehrte Mitglieder der Auswahlkommission
                    An den Beirat               | Sehr geehrter Beirat
                    die Unabhängige Kommission  | Sehr geehrte Unabhängige Kommission
                    der Wissenschaftliche Beirat | Sehr geehrte Damen und Herren
                    Jury des Seepreises         | Sehr geehrte Mitglieder der Jury des Seepreises
                    Mitglieder der Kommission   | Sehr geehrte Mitglieder der Kommission
                    Unabhängige Kommission      | Sehr geehrte Unabhängige Kommission
                    Auswahlausschuss            | Sehr geehrter Auswahlausschuss
                    Wissenschaftlicher Beirat   | Sehr geehrter Wissenschaftlicher Beirat
                    SMILES Admissions Committee | Sehr geehrtes SMILES Admissions Committee
                    Recruiting-Team             | Sehr geehrtes Recruiting-Team
                    Personalabteilung           | Sehr geehrte Damen und Herren
                    Admissions Office           | Sehr geehrte Damen und Herren
                    HR                          | Sehr geehrte Damen und Herren
                    Sehr geehrte Leserinnen,    | Sehr geehrte Leserinnen
                    """)
    void greets_a_body_by_its_name_where_its_gender_is_sure(String body, String salutation) {
        Addressee reader = new Addressee(Goal.Kind.SCHOOL, List.of(), Optional.of(new Text(body)));
        assertEquals(salutation, GermanAddress.of(reader));
    }

    private static Addressee to(List<Person> persons) {
        return new Addressee(Goal.Kind.SCHOOL, persons, Optional.empty());
    }

    private static Person person(String name, String title, Person.Gender gender) {
        return new Person(
                new Text(name),
                Optional.empty(),
                Optional.ofNullable(title).map(Text::new),
                Optional.ofNullable(gender));
    }
}

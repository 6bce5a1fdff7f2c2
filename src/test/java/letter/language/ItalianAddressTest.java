package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class ItalianAddressTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng | Dr | | Gentile Dr. Ng
                    Wei Ng | Dr | OTHER | Gentile Dr. Ng
                    Wei Ng | Dr | FEMALE | Gentile Dott.ssa Ng
                    Wei Ng | Dr.ssa | | Gentile Dott.ssa Ng
                    Wei Ng | Dottoressa | | Gentile Dott.ssa Ng
                    Wei Ng | Dott. | | Gentile Dott. Ng
                    Wei Ng | Dott. | FEMALE | Gentile Dott.ssa Ng
                    Wei Ng | Prof. | | Gentile Prof. Ng
                    Wei Ng | Prof. | MALE | Gentile Professor Ng
                    Wei Ng | Prof.ssa | | Gentile Professoressa Ng
                    Wei Ng | Chiar.mo Prof. | | Gentile Prof. Ng
                    Wei Ng | Sig.ra | | Gentile Signora Ng
                    Wei Ng | Signorina | | Gentile Signora Ng
                    Wei Ng | Sig. | | Gentile Signor Ng
                    Wei Ng | Mx | | Gentile Wei Ng
                    Wei Ng | Ing. | | Gentile Ing. Ng
                    Wei Ng | Ingegnere | MALE | Gentile Ing. Ng
                    Wei Ng | Avvocata | | Gentile Avvocata Ng
                    Ing. Wei Ng | | | Gentile Ing. Ng
                    Ing Chang | | FEMALE | Gentile Signora Chang
                    Ian McKellen | Sir | | Gentile Sir Ian McKellen
                    Wei Ng | Direttrice | | Gentile Signora Ng
                    Wei Ng | Direttore | | Gentile Wei Ng
                    Wei Ng | | | Gentile Wei Ng
                    Maria De Santis | | FEMALE | Gentile Signora Maria De Santis
                    山田 太郎 | Dr | | Gentile Dr. 山田 太郎
                    """)
    void greets_a_person_by_no_more_than_is_known(
            String name, String title, Person.Gender gender, String salutation) {
        Person person =
                new Person(
                        new Text(name),
                        Optional.empty(),
                        Optional.ofNullable(title).map(Text::new),
                        Optional.ofNullable(gender));

        assertEquals(salutation, greeting(List.of(person), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Commissione di ammissione | Spettabile Commissione di ammissione
                    la Commissione di ammissione | Spettabile Commissione di ammissione
                    "l'Ufficio Borse" | Spettabile Ufficio Borse
                    Risorse Umane | Spettabile Ufficio Risorse Umane
                    HR Team | Gentile HR Team
                    Hiring Manager | Gentile Hiring Manager
                    Head of Admissions | Gentile Head of Admissions
                    Admissions | Spettabile Ufficio Admissions
                    A chi di competenza | A chi di competenza
                    Team di selezione | Gentile Team di selezione
                    Responsabile acquisti | Gentile Responsabile acquisti
                    i membri della giuria | Gentili membri della giuria
                    spett.le Azienda, | Spett.le Azienda
                    Alla c.a. della Direzione | Alla c.a. della Direzione
                    Egregio Direttore | Egregio Direttore
                    Magnifico Rettore | Magnifico Rettore
                    Alla | Spettabile Alla
                    la | Spettabile la
                    """,
            quoteCharacter = '"')
    void greets_a_body_by_its_name(String body, String salutation) {
        assertEquals(salutation, greeting(List.of(), Optional.of(new Text(body))));
    }

    private static String greeting(List<Person> persons, Optional<Text> body) {
        return ItalianAddress.of(new Addressee(Goal.Kind.SCHOOL, persons, body));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class SpanishAddressTest {
    private final Language spanish = new Spanish(LanguageTag.parse("es").orElseThrow());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng | Dr | FEMALE | Estimada Dra. Ng:
                    Wei Ng | Dr. | MALE | Estimado Dr. Ng:
                    Wei Ng | Dra. | | Estimada Dra. Ng:
                    Wei Ng | Prof. Dr. | MALE | Estimado profesor Ng:
                    Wei Ng | Profesora | | Estimada profesora Ng:
                    Wei Ng | Profesor | | Estimado profesor Ng:
                    Wei Ng | Sr. | | Estimado Sr. Ng:
                    Wei Ng | Doña | | Estimada Sra. Ng:
                    Wei Ng | Srta. | | Estimada Srta. Ng:
                    Wei Ng | Frau | | Estimada Sra. Ng:
                    Wei Ng | Lic. | FEMALE | Estimada Lic. Wei Ng:
                    Wei Ng | Mtra. | | Estimada Mtra. Wei Ng:
                    Wei Ng | Lcdo. | | Estimado Lcdo. Wei Ng:
                    Wei Ng | D.ª | | Estimada Sra. Ng:
                    Wei Ng | Prof.ª | | Estimada profesora Ng:
                    Wei Ng | Directora | FEMALE | Estimada Sra. Ng:
                    Wei Ng | | FEMALE | Estimada Sra. Ng:
                    Wei Ng | | MALE | Estimado Sr. Ng:
                    Wei Ng | | | A la atención de Wei Ng:
                    Wei Ng | | OTHER | A la atención de Wei Ng:
                    Wei Ng | Mx | | A la atención de Wei Ng:
                    Wei Ng | Dr | | A la atención de Wei Ng:
                    D. Luis Vázquez | | | Estimado Sr. Vázquez:
                    D. Xosé Luís Vázquez | Director | | Estimado Sr. Xosé Luís Vázquez:
                    don Luis Vázquez | | | Estimado Sr. Vázquez:
                    D. Vázquez | | | A la atención de D. Vázquez:
                    D. H. Vázquez | | | A la atención de D. H. Vázquez:
                    D. Luis Vázquez | | OTHER | A la atención de D. Luis Vázquez:
                    Dra. Wei Ng | | | Estimada Dra. Ng:
                    Dr Wei Ng | | | A la atención de Wei Ng:
                    Wei Ng | Head of Admissions | | A la atención de Wei Ng:
                    Ana Gómez Ruiz | Dra. | | Estimada Dra. Ana Gómez Ruiz:
                    María de la Cruz | Dra. | | Estimada Dra. De la Cruz:
                    Luis del Río | Lic. | MALE | Estimado Lic. Luis del Río:
                    Jan van der Berg | | MALE | Estimado Sr. van der Berg:
                    王芳 | | FEMALE | Estimada Sra. 王芳:
                    """)
    void greets_a_person_by_no_more_than_is_known(
            String name, String title, Person.Gender gender, String salutation) {
        assertEquals(salutation, salutation(person(name, title, gender)));
    }

    @Test
    void greets_each_of_two_in_their_own_gender() {
        Person sir = person("Wei Ng", null, Person.Gender.MALE);
        Person doctor = person("Ana Gómez", "Dra.", null);

        assertEquals("Estimado Sr. Ng, estimada Dra. Gómez:", salutation(sir, doctor));
        assertEquals("Estimada Dra. Gómez, estimado Sr. Ng:", salutation(doctor, sir));
    }

    @Test
    void is_neutral_to_all_where_the_gender_of_one_is_not_known() {
        Person unknown = person("Wei Ng", "Dr", null);

        assertEquals(
                "A la atención de Wei Ng y de la profesora Gómez:",
                salutation(unknown, person("Ana Gómez", "Prof.", Person.Gender.FEMALE)));
        assertEquals(
                "A la atención del Sr. Gil, de Wei Ng y de Inés Sanz:",
                salutation(
                        person("Íñigo Gil", "Sr.", null),
                        unknown,
                        person("Inés Sanz", null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "Comité de Admisiones, Estimado Comité de Admisiones:",
        "la Comisión de Becas, Estimada Comisión de Becas:",
        "El Jurado, Estimado Jurado:",
        "Oficina de Admisiones, Estimada Oficina de Admisiones:",
        "Directora de RR. HH., Estimada Directora de RR. HH.:",
        "Vicerrectorado de Investigación, Estimado Vicerrectorado de Investigación:",
        "Responsable de selección, A la atención de la persona responsable de selección:",
        "A quien corresponda, A quien corresponda:",
        "a la atención del comité, A la atención del comité:",
        "Señores, Estimados señores:",
        "los miembros del jurado, Estimados miembros del jurado:",
        "Estimada Comisión:, Estimada Comisión:",
        "RR. HH., Estimado equipo de Recursos Humanos:",
        "HR, Estimado equipo de Recursos Humanos:",
        "SMILES Admissions Committee, A la atención de SMILES Admissions Committee:",
        "El, A la atención de El:",
        "Estimado, A la atención de Estimado:",
        ":, A la atención de ::"
    })
    void greets_a_body_in_the_gender_of_its_noun(String body, String salutation) {
        Addressee addressee =
                new Addressee(Goal.Kind.SCHOOL, List.of(), Optional.of(new Text(body)));

        assertEquals(salutation, spanish.salutation(addressee).value());
    }

    @ParameterizedTest
    @CsvSource({
        "JOB, Estimado equipo de selección:",
        "SCHOOL, Estimado comité de admisiones:",
        "DEGREE, Estimado comité de admisiones:",
        "GRANT, Estimado comité de selección:",
        "OTHER, Estimado comité de selección:"
    })
    void greets_whoever_reads_where_nobody_is_known(Goal.Kind kind, String salutation) {
        Addressee addressee = new Addressee(kind, List.of(), Optional.empty());

        assertEquals(salutation, spanish.salutation(addressee).value());
    }

    private String salutation(Person... persons) {
        Addressee addressee = new Addressee(Goal.Kind.SCHOOL, List.of(persons), Optional.empty());
        return spanish.salutation(addressee).value();
    }

    private static Person person(String name, String title, Person.Gender gender) {
        return new Person(
                new Text(name),
                Optional.empty(),
                Optional.ofNullable(title).map(Text::new),
                Optional.ofNullable(gender));
    }
}

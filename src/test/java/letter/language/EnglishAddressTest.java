package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;
import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class EnglishAddressTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng | Dr | | Dear Dr Ng,
                    Wei Ng | Dr. | | Dear Dr Ng,
                    Wei Ng | Prof. Dr. | | Dear Professor Ng,
                    Wei Ng | Assoc. Prof. | | Dear Professor Ng,
                    Wei Ng | Dr.-Ing. | | Dear Dr Ng,
                    Wei Ng | PhD | | Dear Dr Ng,
                    Wei Ng, PhD | | | Dear Dr Ng,
                    Wei Ng, M.D. | | FEMALE | Dear Dr Ng,
                    Wei Ng, PhD | Prof. | | Dear Professor Ng,
                    Wei Ng, Jr. | | MALE | Dear Mr Ng,
                    PhD | | | Dear PhD,
                    Wei Ng | Ms. | | Dear Ms Ng,
                    Wei Ng | Frau | | Dear Ms Ng,
                    Wei Ng | Miss | | Dear Miss Ng,
                    Ian McKellen | Sir | | Dear Sir Ian McKellen,
                    Wei Ng | Head of Admissions | | Dear Wei Ng,
                    Wei Ng | Director | FEMALE | Dear Ms Ng,
                    Wei Ng | | | Dear Wei Ng,
                    Wei Ng | | FEMALE | Dear Ms Ng,
                    Wei Ng | | MALE | Dear Mr Ng,
                    Wei Ng | | OTHER | Dear Wei Ng,
                    Wei Ng | Dr | MALE | Dear Dr Ng,
                    Dr Wei Ng | | | Dear Dr Ng,
                    Prof. Dr Wei Ng | | | Dear Professor Ng,
                    Dr Wei Ng | Prof. | | Dear Professor Ng,
                    Ng Wei Ling | Dr | | Dear Dr Ng Wei Ling,
                    Ng Wei Ling | | FEMALE | Dear Ms Ng Wei Ling,
                    Jan van der Berg | Dr | | Dear Dr van der Berg,
                    María de la Cruz | Dr | | Dear Dr de la Cruz,
                    山田 太郎 | Dr | | Dear Dr 山田 太郎,
                    Ng | Dr | | Dear Dr Ng,
                    Hiring Manager | | | Dear Hiring Manager,
                    M. Curie | | | Dear M. Curie,
                    """)
    void greets_a_person_by_no_more_than_is_known(
            String name, String title, Person.Gender gender, String salutation) {
        assertEquals(salutation, salutation("en", name, title, gender));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wei Ng | Dr | | Dear Dr. Ng,
                    Wei Ng | Dr. | | Dear Dr. Ng,
                    Wei Ng | Mr | | Dear Mr. Ng,
                    Wei Ng | Mrs | | Dear Mrs. Ng,
                    Wei Ng | Prof | | Dear Professor Ng,
                    Wei Ng | Miss | | Dear Miss Ng,
                    Wei Ng | | FEMALE | Dear Ms. Ng,
                    """)
    void points_abbreviations_in_american_usage(
            String name, String title, Person.Gender gender, String salutation) {
        assertEquals(salutation, salutation("en-US", name, title, gender));
    }

    @ParameterizedTest
    @CsvSource({
        "SMILES Admissions Committee, 'Dear SMILES Admissions Committee,'",
        "the Admissions Committee, 'Dear Admissions Committee,'",
        "'Dear Admissions Committee,', 'Dear Admissions Committee,'",
        "HR, 'Dear HR Team,'",
        "recruiting, 'Dear Recruiting Team,'",
        "Selection panel, 'Dear Selection Panel,'",
        "the selection panel, 'Dear Selection Panel,'",
        "members of the admissions committee, 'Dear Members of the Admissions Committee,'",
        "'hiring team, iFixit', 'Dear Hiring Team, iFixit,'",
        "Comité de sélection, 'Dear Comité de sélection,'",
        "Dear selection panel, 'Dear selection panel,'",
        "The, 'Dear The,'",
        "Dear, 'Dear Dear,'"
    })
    void greets_a_body_by_its_name(String body, String salutation) {
        Addressee addressee =
                new Addressee(Goal.Kind.SCHOOL, List.of(), Optional.of(new Text(body)));

        assertEquals(salutation, english("en").salutation(addressee).value());
    }

    @ParameterizedTest
    @CsvSource({
        "JOB, 'Dear Hiring Manager,'",
        "SCHOOL, 'Dear Admissions Committee,'",
        "DEGREE, 'Dear Admissions Committee,'",
        "GRANT, 'Dear Members of the Committee,'",
        "OTHER, 'Dear Selection Committee,'"
    })
    void greets_whoever_reads_where_nobody_is_known(Goal.Kind kind, String salutation) {
        Addressee addressee = new Addressee(kind, List.of(), Optional.empty());

        assertEquals(salutation, english("en").salutation(addressee).value());
    }

    private static String salutation(String tag, String name, String title, Person.Gender gender) {
        Person person =
                new Person(
                        new Text(name),
                        Optional.empty(),
                        Optional.ofNullable(title).map(Text::new),
                        Optional.ofNullable(gender));
        Addressee addressee =
                new Addressee(
                        Goal.Kind.SCHOOL,
                        List.of(person),
                        Optional.of(new Text("Admissions Committee")));
        return english(tag).salutation(addressee).value();
    }

    private static Language english(String tag) {
        return Languages.of(LanguageTag.parse(tag).orElseThrow()).orElseThrow();
    }
}

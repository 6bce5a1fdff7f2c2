package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnglishJobTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    developer | Northlight AI | as a developer at Northlight AI
                    Machine Learning Engineer | Acme | as a Machine Learning Engineer at Acme
                    | Northlight AI | at Northlight AI
                    developer | | as a developer
                    CEO | Acme | as CEO at Acme
                    CEO/President | Acme | as CEO/President at Acme
                    Founder/CEO | Acme | as Founder/CEO of Acme
                    Developer/CTO | Acme | as a Developer/CTO at Acme
                    Head of Research | Acme | as Head of Research at Acme
                    Waiter | the FBI | as a waiter at the FBI
                    Mentor | FBI | as a mentor at the FBI
                    Backend Engineer | WHO | as a Backend Engineer at the WHO
                    Shop Assistant | Acme | as a shop assistant at Acme
                    Registered Nurse | Acme | as a registered nurse at Acme
                    Operator | Acme | as an operator at Acme
                    Assistant Shop Manager | Acme | as an assistant shop manager at Acme
                    English Teacher | Acme | as an English teacher at Acme
                    Italian Restaurant Manager | Acme | as an Italian restaurant manager at Acme
                    Teacher of English | Acme | as a Teacher of English at Acme
                    Shop Assistant (Weekends) | Acme | as a Shop Assistant (Weekends) at Acme
                    Data Analyst | Acme | as a Data Analyst at Acme
                    Research | Acme | as a Research at Acme
                    INTERN | Rijksmuseum | as an INTERN at the Rijksmuseum
                    Headhunter | Acme | as a Headhunter at Acme
                    Chief Scientist | Acme | as Chief Scientist at Acme
                    Director of Studies | University of Bath | as Director of Studies at the University of Bath
                    Deputy Director | Acme | as Deputy Director at Acme
                    Senior Vice President | Acme | as Senior Vice President at Acme
                    Executive Assistant | Acme | as an Executive Assistant at Acme
                    Associate | Acme | as an Associate at Acme
                    Co-founder | Acme | as Co-founder of Acme
                    Founder & CEO | Acme | as Founder & CEO of Acme
                    Founding Engineer | Acme | as a Founding Engineer at Acme
                    Member | Chess Club | as a Member of Chess Club
                    Member of Technical Staff | Acme | as a Member of Technical Staff at Acme
                    the Chair | Chess Club | as the Chair at Chess Club
                    a teacher | Acme | as a teacher at Acme
                    Machine Learning Internship | Acme | in a Machine Learning Internship at Acme
                    Intern | Acme | as an intern at Acme
                    Developer at Acme | Acme | as a Developer at Acme
                    designer | Freelance | as a designer (freelance)
                    | Freelance | as a freelancer
                    | self-employed | as a self-employed professional
                    Postdoc | Max Planck Institute for Informatics | as a Postdoc at the Max Planck Institute for Informatics
                    Journalist | The New York Times | as a journalist at The New York Times
                    | | at work
                    """)
    void words_position_and_employer(String position, String employer, String phrase) {
        assertEquals(phrase, EnglishJob.phrase(new Job(text(position), text(employer))).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ItalianJobTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    data analyst | Acme | come data analyst presso Acme
                    CEO/President | Acme | come CEO/President presso Acme
                    Addetta allo Sportello | Acme | come addetta allo sportello presso Acme
                    | Acme | presso Acme
                    data analyst | | come data analyst
                    assistente | Università di Pisa | come assistente presso l’Università di Pisa
                    guida | Acquario di Genova | come guida presso l’Acquario di Genova
                    guida | Zoo di Pistoia | come guida presso lo Zoo di Pistoia
                    stagista | Amministrazione Sarti | come stagista presso l’Amministrazione Sarti
                    Tirocinio curricolare | Studio Rossi | nell’ambito di un tirocinio curricolare presso lo Studio Rossi
                    Stage | Acme | nell’ambito di uno stage presso Acme
                    Research Internship | Acme | nell’ambito di un Research Internship presso Acme
                    Borsa di ricerca | CNR | con una borsa di ricerca presso il CNR
                    Assegno di ricerca | Acme | con un assegno di ricerca presso Acme
                    Servizio civile | Croce Rossa | nell’ambito del servizio civile presso la Croce Rossa
                    Alternanza scuola-lavoro | Acme | in alternanza scuola-lavoro presso Acme
                    tutor presso Acme | Acme | come tutor presso Acme
                    rettore dell'Università di Pisa | Pisa | come rettore dell'Università di Pisa
                    come guida | Acme | come guida presso Acme
                    web designer | Freelance | come web designer freelance
                    freelance writer | freelance | come freelance writer
                    | Freelancer | come freelance
                    idraulico | libera professione | come idraulico in proprio
                    | in proprio | in proprio
                    | | con un impiego
                    """,
            quoteCharacter = '"')
    void words_position_and_employer(String position, String employer, String phrase) {
        assertEquals(phrase, ItalianJob.phrase(new Job(text(position), text(employer))).value());
    }

    @ParameterizedTest
    @CsvSource({
        "volontaria, Croce Rossa, presso la Croce Rossa",
        "Volontariato, Emergency, presso Emergency",
        "Volunteer, Emergency, presso Emergency",
        "autista volontario, Emergency, come autista presso Emergency",
        "autista, Emergency, come autista presso Emergency"
    })
    void does_not_volunteer_as_a_volunteer(String position, String club, String phrase) {
        assertEquals(phrase, ItalianJob.volunteering(new Job(text(position), text(club))).value());
    }

    @ParameterizedTest
    @CsvSource({
        "relatrice, come relatrice",
        "Relatrice, come relatrice",
        "come ospite, come ospite",
        "primo premio, primo premio",
        "2º premio, 2º premio",
        "Best poster, Best poster",
        "Lightning talk, Lightning talk",
        "partecipante, ",
        "Attendee, "
    })
    void says_what_one_was_unless_all_were(String role, String phrase) {
        assertEquals(text(phrase), ItalianJob.role(new Text(role)));
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class GermanJobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Entwicklerin          | Northlight AI | als Entwicklerin bei Northlight AI
                    als Werkstudent       | Northlight AI | als Werkstudent bei Northlight AI
                                          | Northlight AI | bei Northlight AI
                    Entwickler            |               | als Entwickler
                    Praktikum im Vertrieb | TU Altau      | in einem Praktikum im Vertrieb an der TU Altau
                    Ausbildung            | Stadt Altau   | in einer Ausbildung bei der Stadt Altau
                    Freiwilliges Soziales Jahr | Stadt Altau | in einem Freiwilligen Sozialen Jahr bei der Stadt Altau
                    FSJ                   | NABU          | in einem FSJ beim NABU
                    Zivildienst           | Altenheim Nord | im Zivildienst im Altenheim Nord
                    Nebenjob an der Kasse | Acme          | in einem Nebenjob an der Kasse bei Acme
                    Leiter Kundendienst   | Acme          | als Leiter Kundendienst bei Acme
                    Duale Ausbildung      | Acme          | bei Acme (Duale Ausbildung)
                    Duale Ausbildung      | Deutsche Bahn | beim Arbeitgeber Deutsche Bahn (Duale Ausbildung)
                                          | Deutsche Bahn | beim Arbeitgeber Deutsche Bahn
                    im Außendienst        | Acme          | im Außendienst bei Acme
                    Wissenschaftliche Mitarbeiterin | TU Altau | als wissenschaftliche Mitarbeiterin an der TU Altau
                    Deutsche Meisterin    |               | als Deutsche Meisterin
                    Schriftsteller und Lektor |           | als Schriftsteller und Lektor
                    Übersetzerin          | Freelance     | freiberuflich als Übersetzerin
                                          | selbstständig | selbstständig
                    Sprecher der Stadtwerke Altau | Stadtwerke Altau | als Sprecher der Stadtwerke Altau
                    SAP-Beraterin         | SAP           | als SAP-Beraterin bei SAP
                    Werkstudent           | Deutsche Bahn | als Werkstudent (Deutsche Bahn)
                                          |               | beruflich
                    """)
    void says_as_what_and_where(String position, String employer, String phrase) {
        assertEquals(phrase, GermanJob.phrase(job(position, employer)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Freiwillige   | Code Club | beim Code Club
                    Volunteer     | Code Club | beim Code Club
                    Volunteer     |           | als Volunteer
                    Ehrenamtliche Helferin | Code Club | als Helferin beim Code Club
                    ehrenamtlicher Leiter  |           | als Leiter
                                  | Freiwillige Feuerwehr Altau | bei der Freiwilligen Feuerwehr Altau
                                  | Neue Feuerwehr Altau | bei der Neuen Feuerwehr Altau
                    Sanitäter     | Deutsches Rotes Kreuz | als Sanitäter beim Deutschen Roten Kreuz
                                  |           | in meiner Freizeit
                    Mentor        | Code Club | als Mentor beim Code Club
                    """)
    void does_not_volunteer_as_a_volunteer(String position, String employer, String phrase) {
        assertEquals(phrase, GermanJob.volunteering(job(position, employer)).value());
    }

    private static Job job(String position, String employer) {
        return new Job(
                Optional.ofNullable(position).map(Text::new),
                Optional.ofNullable(employer).map(Text::new));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class GermanGoalTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JOB    | Gärtnerin (m/w/d) |  | Stadt Altau  | die Stelle als Gärtnerin bei der Stadt Altau
                    JOB    | Laborpraktikum    |  | Institut Nord | das Laborpraktikum am Institut Nord
                    JOB    | Ausbildungsplatz zur Tischlerin | | | den Ausbildungsplatz zur Tischlerin
                    JOB    | Professur für Moorkunde | | TU Altau | die Professur für Moorkunde an der TU Altau
                    JOB    | Research Internship |  | Acme      | die Stelle „Research Internship“ bei Acme
                    JOB    | Duales Studium Informatik | | Acme  | die Stelle „Duales Studium Informatik“ bei Acme
                    JOB    | Mitarbeiter im Kundendienst |  | Acme | die Stelle als Mitarbeiter im Kundendienst bei Acme
                    JOB    | Duale Ausbildung  |  | Acme         | die Stelle „Duale Ausbildung“ bei Acme
                    JOB    | Masterarbeit im Bereich Moore | | Acme | die Masterarbeit im Bereich Moore bei Acme
                    JOB    | Minijob           |  | Acme         | den Minijob bei Acme
                    JOB    | Initiativbewerbung |  | Acme        | eine Stelle bei Acme
                    JOB    | Initiativbewerbung als Gärtnerin | | | eine Stelle als Gärtnerin
                    DEGREE | Duales Studium Informatik | | Acme GmbH | den Studienplatz „Duales Studium Informatik“ bei der Acme GmbH
                    DEGREE | Medizin           |  | Charité      | den Studiengang Medizin (Charité)
                    DEGREE | Auslandssemester  |  | TU Altau     | das Auslandssemester an der TU Altau
                    GRANT  | Stiftung Moor     |  |              | die Förderung durch die Stiftung Moor
                    OTHER  | Patenschaft       |  |              | die Patenschaft
                    JOB    | Ihre Stelle am Empfang |  |         | Ihre Stelle am Empfang
                    JOB    | Die Leitung der Bibliothek |  |     | die Leitung der Bibliothek
                    JOB    | Entwickler bei Acme |  | Acme      | die Stelle als Entwickler bei Acme
                    DEGREE | Computerlinguistik | 2026 | Universität Altau | den Studiengang Computerlinguistik 2026 an der Universität Altau
                    DEGREE | Masterstudium Informatik |  |       | das Masterstudium Informatik
                    DEGREE | Masterstudiengang Informatik |  |   | den Masterstudiengang Informatik
                    DEGREE | PhD in Physics    |  | MIT          | das Promotionsprogramm PhD in Physics am MIT
                    DEGREE | Informatik        |  | Technische Universität Altau | den Studiengang Informatik an der Technischen Universität Altau
                    SCHOOL | SMILES            | 2025 | Acme     | die Teilnahme an SMILES 2025
                    SCHOOL | SMILES 2025       | 2025 |          | die Teilnahme an SMILES 2025
                    SCHOOL | SMILES            | 3. Ausgabe |    | die Teilnahme an SMILES (3. Ausgabe)
                    SCHOOL | Datencamp Nord    | 2024/25 |       | die Teilnahme am Datencamp Nord 2024/25
                    SCHOOL | Sommerschule Altau |  |             | die Teilnahme an der Sommerschule Altau
                    SCHOOL | Baltic Summer School | 2025 |       | die Teilnahme an der Baltic Summer School 2025
                    SCHOOL | Confluence of Rivers | 2025 |       | die Teilnahme an „Confluence of Rivers 2025“
                    SCHOOL | Deutsche Akademie |  |              | die Teilnahme an der Deutschen Akademie
                    GRANT  | Seestipendium     |  | Acme         | das Seestipendium
                    GRANT  | Studienpreis      | 2026 |          | den Studienpreis 2026
                    GRANT  | Lake Scholarship  |  |              | die Förderung „Lake Scholarship“
                    OTHER  | Workshop Moore    |  |              | den Workshop Moore
                    OTHER  | SMILES            |  |              | SMILES
                    OTHER  | Jugend forscht    | 2026 |          | „Jugend forscht 2026“
                    OTHER  | das Lesefest      |  |              | das Lesefest
                    """)
    void says_what_is_applied_for(
            Goal.Kind kind, String name, String edition, String organization, String phrase) {
        Goal goal = new Goal(kind, new Text(name), maybe(edition), maybe(organization));
        assertEquals(phrase, GermanGoal.phrase(goal, false).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SMILES              | 2024 | an SMILES 2024
                    Tagung der Deiche   | 2023 | an der Tagung der Deiche 2023
                    Congress on Floods  |      | am Congress on Floods
                    Internationaler Kongress für Holzbau | 2023 | am Internationalen Kongress für Holzbau 2023
                    Deutscher Holzbautag | 2023 | am Deutschen Holzbautag 2023
                    Tag der Deiche      | 2023 | am Tag der Deiche 2023
                    Jugend forscht      | 2020 | an „Jugend forscht 2020“
                    Tübinger Moortage   |      | an „Tübinger Moortage“
                    """)
    void says_at_what_one_was(String event, String edition, String phrase) {
        assertEquals(phrase, GermanGoal.visited(new Text(event), maybe(edition), false).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SMILES       | 2025        | SMILES 2025
                    SMILES 2025  | 2025        | SMILES 2025
                    SMILES       | 3rd edition | SMILES (3rd edition)
                    SMILES       |             | SMILES
                    """)
    void names_an_edition_once(String name, String edition, String title) {
        assertEquals(title, GermanGoal.named(new Text(name), maybe(edition)));
    }

    private static Optional<Text> maybe(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }
}

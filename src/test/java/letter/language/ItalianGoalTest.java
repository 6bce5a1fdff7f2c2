package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ItalianGoalTest {
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHOOL | SMILES | 2025 | Skoltech | SMILES 2025
                    SCHOOL | SMILES 2025 | 2025 | | SMILES 2025
                    SCHOOL | EEML | 5ª edizione | | EEML (5ª edizione)
                    SCHOOL | Baltic Data Camp | 5th | | il Baltic Data Camp (5ª edizione)
                    SCHOOL | Scuola estiva di idraulica | 2025 | | la Scuola estiva di idraulica 2025
                    OTHER | Semestre di Scambio | | | il Semestre di Scambio
                    SCHOOL | Tartu Summer School | 2025 | | la Tartu Summer School 2025
                    JOB | data analyst | | Acme | la posizione di data analyst presso Acme
                    JOB | data analyst | | | la posizione di data analyst
                    JOB | Campus Manager | | Acme | la posizione di Campus Manager presso Acme
                    JOB | assistente | | Università di Pisa | la posizione di assistente presso l’Università di Pisa
                    JOB | Tirocinio in comunicazione | | Acme | il Tirocinio in comunicazione presso Acme
                    JOB | Stage estivo | | Acme | lo Stage estivo presso Acme
                    JOB | assegno di ricerca | | | l’assegno di ricerca
                    JOB | posizione di tecnico | | | la posizione di tecnico
                    JOB | il ruolo di tecnico | | Acme | il ruolo di tecnico presso Acme
                    JOB | Research Internship | 2026 | Acme | la posizione «Research Internship 2026» presso Acme
                    JOB | tecnico in Acme | | Acme | la posizione di tecnico in Acme
                    DEGREE | Fisica | | Università di Pisa | il corso di studi in Fisica presso l’Università di Pisa
                    DEGREE | Laurea magistrale in Fisica | | | il corso di laurea magistrale in Fisica
                    DEGREE | Magistrale in Fisica | | | il corso di laurea magistrale in Fisica
                    DEGREE | Corso di laurea in Fisica | | | il Corso di laurea in Fisica
                    DEGREE | Dottorato in Fisica | | | il Dottorato in Fisica
                    DEGREE | MSc Data Science | | ETH Zürich | il programma MSc Data Science presso ETH Zürich
                    DEGREE | Computer Science (MSc) | | | il programma Computer Science (MSc)
                    DEGREE | Master's programme in Physics | | | il Master's programme in Physics
                    GRANT | Borsa di studio Galileo | | | la Borsa di studio Galileo
                    GRANT | Rhodes Scholarship | 2026 | | la Rhodes Scholarship 2026
                    GRANT | Fulbright | 2025 | | la borsa Fulbright 2025
                    GRANT | Borse Ermenegildo | | | le Borse Ermenegildo
                    GRANT | la borsa del lago | | | la borsa del lago
                    GRANT | Fondo Levi | | | il Fondo Levi
                    OTHER | A, B & Co | | | A, B & Co
                    OTHER | Servizio civile | | | il Servizio civile
                    """,
            quoteCharacter = '"')
    void words_what_is_applied_for(
            Goal.Kind kind, String name, String edition, String organization, String phrase) {
        Goal goal = new Goal(kind, new Text(name), text(edition), text(organization));

        assertEquals(phrase, ItalianGoal.phrase(goal).value());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "SMILES, 2024, SMILES 2024",
        "SMILES 2024, 2024, SMILES 2024",
        "SMILES, Spring 2024, SMILES Spring 2024",
        "SMILES, XII edizione, SMILES (XII edizione)",
        "SMILES, XII, SMILES (XII edizione)",
        "SMILES, 3ª, SMILES (3ª edizione)",
        "SMILES, Online, SMILES (Online)",
        "SMILES, , SMILES"
    })
    void names_an_edition_once(String event, String edition, String phrase) {
        assertEquals(phrase, ItalianGoal.named(new Text(event), text(edition)).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnglishGoalTest {
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHOOL | SMILES | 2025 | | SMILES 2025
                    SCHOOL | SMILES 2025 | 2025 | | SMILES 2025
                    OTHER | Exchange Semester | | Aarhus University | the Exchange Semester
                    OTHER | A, B & Co | | | A, B & Co
                    OTHER | The Data School | | | the Data School
                    SCHOOL | SMILES | 2025 | Skoltech | SMILES 2025
                    SCHOOL | Oxford Machine Learning Summer School | 2025 | | the Oxford Machine Learning Summer School 2025
                    SCHOOL | Summer School on Safe AI | | | the Summer School on Safe AI
                    SCHOOL | London Business School | | | London Business School
                    SCHOOL | Baltic Workshop 2025 | | | the Baltic Workshop 2025
                    SCHOOL | The Hague Summer School | | | The Hague Summer School
                    SCHOOL | The Cornell Summer School | | | the Cornell Summer School
                    SCHOOL | Hackathon | 5th | | the 5th Hackathon
                    SCHOOL | EEML | 5th edition | | the 5th edition of EEML
                    JOB | developer | | Acme | the position of developer at Acme
                    JOB | developer | | | the position of developer
                    JOB | Developer position | | Acme | the Developer position at Acme
                    JOB | the role of developer | | Acme | the role of developer at Acme
                    JOB | position of developer | | Acme | the position of developer at Acme
                    JOB | Research Internship | 2026 | Acme | the Research Internship 2026 at Acme
                    JOB | Developer at Acme | | Acme | the position of Developer at Acme
                    JOB | Lecturer | | University of Bath | the position of Lecturer at the University of Bath
                    DEGREE | Master's programme in Data Science | | University of Tartu | the Master's programme in Data Science at the University of Tartu
                    DEGREE | MSc Data Science | | ETH Zurich | the MSc Data Science at ETH Zurich
                    DEGREE | Computer Science (MSc) | | | the Computer Science (MSc)
                    DEGREE | Data Science | | Aalto University | the Data Science programme at Aalto University
                    DEGREE | the PhD in Physics | | | the PhD in Physics
                    GRANT | DAAD scholarship | | | the DAAD scholarship
                    GRANT | The Rhodes Scholarship | 2026 | | the Rhodes Scholarship 2026
                    JOB | Postdoc position in Physics | | | the Postdoc position in Physics
                    JOB | Head of Internship Programme | | | the position of Head of Internship Programme
                    GRANT | Scholarship for Refugees | | | the Scholarship for Refugees
                    GRANT | Erasmus+ | 2025 | | Erasmus+ 2025
                    OTHER | Conference on Weirs | | | the Conference on Weirs
                    OTHER | Volunteering in Kenya | | | Volunteering in Kenya
                    OTHER | Chess Club | | Chess Club | Chess Club
                    OTHER | Kone Fellowship | | | the Kone Fellowship
                    """)
    void words_what_is_applied_for(
            Goal.Kind kind, String name, String edition, String organization, String phrase) {
        Goal goal = new Goal(kind, new Text(name), text(edition), text(organization));

        assertEquals(phrase, EnglishGoal.phrase(goal, "programme").value());
    }

    @Test
    void spells_program_the_american_way() {
        Goal goal =
                new Goal(Goal.Kind.DEGREE, new Text("Physics"), Optional.empty(), Optional.empty());

        assertEquals("the Physics program", EnglishGoal.phrase(goal, "program").value());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "SMILES, 2024, SMILES 2024",
        "SMILES 2024, 2024, SMILES 2024",
        "SMILES24, 2024, SMILES24 2024",
        "SMILES, Spring 2024, SMILES Spring 2024",
        "Hack Night, the 3rd, the 3rd Hack Night",
        "SMILES, , SMILES"
    })
    void names_an_edition_once(String event, String edition, String phrase) {
        assertEquals(phrase, EnglishGoal.event(new Text(event), text(edition)).value());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "SMILES, 2024, SMILES 2024",
        "Hackathon, 2024, Hackathon 2024",
        "Northern Data Camp, 2024, the Northern Data Camp 2024",
        "Northern Data Camp, , the Northern Data Camp",
        "Northern Data Camp 2024, 2024, the Northern Data Camp 2024",
        "The Northern Data Camp, 5th, the 5th Northern Data Camp",
        "Congress on Floods, 2018, the Congress on Floods 2018",
        "Summer School on Weirs, , the Summer School on Weirs",
        "Google Summer of Code, 2024, Google Summer of Code 2024",
        "# tag, 2022, # tag 2022"
    })
    void says_where_one_took_part(String event, String edition, String phrase) {
        assertEquals(phrase, EnglishGoal.visited(new Text(event), text(edition)).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

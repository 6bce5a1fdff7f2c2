package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SpanishGoalTest {
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHOOL | SMILES | 2025 | | SMILES 2025
                    SCHOOL | SMILES 2025 | 2025 | | SMILES 2025
                    SCHOOL | Escuela de Verano de Suelos | 2025 | Universidad de Lugo | la Escuela de Verano de Suelos 2025
                    SCHOOL | II Jornadas de Datos | | | las II Jornadas de Datos
                    SCHOOL | Congreso sobre Suelos | 5th | | la 5.ª edición del Congreso sobre Suelos
                    SCHOOL | SMILES | 3ª edición | | la 3.ª edición de SMILES
                    SCHOOL | SMILES | XII | | la XII edición de SMILES
                    SCHOOL | SMILES | quinta edición | | la quinta edición de SMILES
                    SCHOOL | Baltic Summer School | 2025 | | la Baltic Summer School 2025
                    SCHOOL | Summer School on Ice | 3rd | | la 3.ª edición de la Summer School on Ice
                    SCHOOL | Summer School de Suelos | | | la Summer School de Suelos
                    SCHOOL | The Spring School | | | The Spring School
                    SCHOOL | Cursos de Verano | | | los Cursos de Verano
                    OTHER | A, B & Co | | | A, B & Co
                    OTHER | La Escuela del Agua | | | la Escuela del Agua
                    OTHER | El Cielo | | | El Cielo
                    JOB | analista | | Acme | el puesto de analista en Acme
                    JOB | analista | | | el puesto de analista
                    JOB | Puesto de analista | | Acme | el puesto de analista en Acme
                    JOB | el puesto de analista | | Acme | el puesto de analista en Acme
                    JOB | Plaza de profesor | | Universidad de Lugo | la plaza de profesor en la Universidad de Lugo
                    JOB | Prácticas de verano | 2026 | Acme | las prácticas de verano 2026 en Acme
                    JOB | Posición de analista | | Acme | la posición de analista en Acme
                    JOB | Summer Internship | | MIT | el Summer Internship en el MIT
                    JOB | Jefa de Proyecto / Product Owner | | Acme | el puesto de jefa de proyecto / Product Owner en Acme
                    JOB | Program Manager | | Acme | el puesto de Program Manager en Acme
                    JOB | Analista en Acme | | Acme | el puesto de analista en Acme
                    JOB | Programa de Talento | | Acme | el Programa de Talento en Acme
                    DEGREE | Máster en Ciencia de Datos | | Universidad de Tartu | el Máster en Ciencia de Datos de la Universidad de Tartu
                    DEGREE | Doctorado en Física | | Instituto Balseiro | el Doctorado en Física del Instituto Balseiro
                    DEGREE | MSc Data Science | | ETH Zurich | el MSc Data Science de ETH Zurich
                    DEGREE | Computer Science (MSc) | | | el programa Computer Science (MSc)
                    DEGREE | Master's programme in Law | | | el Master's programme in Law
                    DEGREE | Data Science | | Aalto University | el programa de Data Science de Aalto University
                    GRANT | Beca de Movilidad | | Fundación Ceres | la Beca de Movilidad
                    GRANT | Ayudas a la Investigación | 2026 | | las Ayudas a la Investigación 2026
                    GRANT | Rhodes | 2026 | | la beca Rhodes 2026
                    GRANT | Programa de becas Rosal | | | el Programa de becas Rosal
                    GRANT | Erasmus+ | | | la beca Erasmus+
                    GRANT | la beca del lago | | | la beca del lago
                    """)
    void words_what_is_applied_for(
            Goal.Kind kind, String name, String edition, String organization, String phrase) {
        Goal goal = new Goal(kind, new Text(name), text(edition), text(organization));

        assertEquals(phrase, SpanishGoal.phrase(goal).value());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "SMILES, 2024, SMILES 2024",
        "SMILES 2024, 2024, SMILES 2024",
        "SMILES, primavera de 2024, SMILES (primavera de 2024)",
        "SMILES, 2024/25, SMILES 2024/25",
        "SMILES, Quinta, la quinta edición de SMILES",
        "Escuela X, 2024, Escuela X 2024",
        "SMILES, 5.ª, la 5.ª edición de SMILES",
        "SMILES, , SMILES"
    })
    void names_an_edition_once(String event, String edition, String phrase) {
        assertEquals(phrase, SpanishGoal.event(new Text(event), text(edition)).value());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "SMILES, 2024, SMILES 2024",
        "Escuela X, 2024, la Escuela X 2024",
        "Congreso sobre Suelos, , el Congreso sobre Suelos",
        "Jornadas de Datos, 5.ª edición, la 5.ª edición de las Jornadas de Datos",
        "# tag, 2022, # tag 2022"
    })
    void says_where_one_took_part(String event, String edition, String phrase) {
        assertEquals(phrase, SpanishGoal.visited(new Text(event), text(edition)).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

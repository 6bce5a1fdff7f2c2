package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SpanishJobTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    analista | Acme | como analista en Acme
                    Backend Engineer | Acme | como Backend Engineer en Acme
                    Desarrolladora de Software | Acme | como desarrolladora de software en Acme
                    analista | Fundación Ceres | como analista en la Fundación Ceres
                    analista | El Corte Inglés | como analista en El Corte Inglés
                    | Ayuntamiento de Gijón | en el Ayuntamiento de Gijón
                    | Acme | en Acme
                    analista | | como analista
                    una suplente | Acme | como una suplente en Acme
                    CEO | Acme | como CEO de Acme
                    Presidenta | Asociación Vecinal | como presidenta de la Asociación Vecinal
                    directora | Museo del Agua | como directora del Museo del Agua
                    guía | Acuario de Gijón | como guía en el Acuario de Gijón
                    guía | Administración Local | como guía en la Administración Local
                    Directora/CEO | Acme | como directora/CEO de Acme
                    directora de Tecnología | Acme | como directora de Tecnología en Acme
                    miembro del equipo técnico | Acme | como miembro del equipo técnico en Acme
                    analista de Acme | Acme | como analista de Acme
                    analista en la Fundación Ceres | Fundación Ceres | como analista en la Fundación Ceres
                    Prácticas de desarrollo | Acme | en prácticas de desarrollo en Acme
                    Pasantía | Acme | en una pasantía en Acme
                    Práctica profesional | Acme | en una práctica profesional en Acme
                    Beca de colaboración | CSIC | con una beca de colaboración en el CSIC
                    Contrato predoctoral | Acme | con un contrato predoctoral en Acme
                    analista | Red Hat | como analista en Red Hat
                    Research Internship | Acme | en un Research Internship en Acme
                    traductora | Freelance | como traductora por cuenta propia
                    traductor | autónomo | como traductor por cuenta propia
                    | por cuenta propia | por cuenta propia
                    como suplente | Acme | como suplente en Acme
                    | | en un empleo
                    """)
    void words_position_and_employer(String position, String employer, String phrase) {
        assertEquals(phrase, SpanishJob.phrase(new Job(text(position), text(employer))).value());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    voluntaria | Cruz Roja | en Cruz Roja
                    Voluntario | Cruz Roja | en Cruz Roja
                    mentora | Code Club | como mentora en Code Club
                    profesora voluntaria | Code Club | como profesora en Code Club
                    voluntaria | | como voluntaria
                    """)
    void does_not_volunteer_as_a_volunteer(String position, String employer, String phrase) {
        assertEquals(phrase, SpanishJob.voluntary(new Job(text(position), text(employer))).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

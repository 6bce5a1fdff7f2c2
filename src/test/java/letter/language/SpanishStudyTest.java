package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SpanishStudyTest {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Master | Ciencia de Datos | Universidad de Tartu | el máster en Ciencia de Datos de la Universidad de Tartu
                    MSc | Data Science | ETH Zurich | el máster en Data Science de ETH Zurich
                    M.Sc. | Física | | el máster en Física
                    Máster Universitario | Física | Universidad de Lugo | el máster universitario en Física de la Universidad de Lugo
                    Máster en Física | | Universidad de Lugo | el máster en Física de la Universidad de Lugo
                    Máster en Física | Física | | el máster en Física
                    Máster en Física | Óptica | | el máster en Física (Óptica)
                    Máster Erasmus Mundus | Agua | | el Máster Erasmus Mundus en Agua
                    Maestría | Historia | Colegio del Valle | la maestría en Historia del Colegio del Valle
                    Grado | Matemáticas | Universidad de Oviedo | el grado en Matemáticas de la Universidad de Oviedo
                    Doble Grado | Derecho y Economía | | el doble grado en Derecho y Economía
                    Licenciatura | Física | Instituto Balseiro | la licenciatura en Física del Instituto Balseiro
                    Licenciado | Física | | la licenciatura en Física
                    Ingeniería | Sistemas | | la ingeniería en Sistemas
                    Ingeniería Informática | | | la Ingeniería Informática
                    BSc (Hons) | Física | Imperial College London | el grado en Física de Imperial College London
                    Bachelor of Engineering | | University of Bath | mis estudios de Bachelor of Engineering en la University of Bath
                    Bachelor of Fine Arts | Painting | | mis estudios de Bachelor of Fine Arts (Painting)
                    BSc Computer Science | Computer Science | | mis estudios de BSc Computer Science
                    BSc in Computer Science | | MIT | el grado en Computer Science del MIT
                    MBA | Finanzas | INSEAD | el MBA en Finanzas de INSEAD
                    Ph.D. | Biología | Harvard University | el doctorado en Biología de Harvard University
                    Bachillerato | Ciencias | IES Jovellanos | el bachillerato de Ciencias en el IES Jovellanos
                    Bachillerato | | IES Jovellanos | el bachillerato en el IES Jovellanos
                    Carrera | Medicina | UNAM | la carrera de Medicina de la UNAM
                    Ciclo Formativo | Comercio | IES Sur | el ciclo formativo de Comercio en el IES Sur
                    Maestría | Agua | Benemérita Universidad de Puebla | la maestría en Agua de la Benemérita Universidad de Puebla
                    Master | Óptica | École Polytechnique | el máster en Óptica de la École Polytechnique
                    FP de Grado Superior | Comercio | | la FP de grado superior en Comercio
                    Técnico Superior en Comercio | | IES Sur | mis estudios de Técnico Superior en Comercio en el IES Sur
                    Semestre de intercambio | | Universidad de Lima | el semestre de intercambio en la Universidad de Lima
                    Abitur | | Gymnasium Bonn | mis estudios de Abitur en Gymnasium Bonn
                    Grado en | | | el Grado en
                    | Física | Universidad de Lima | mis estudios de Física en la Universidad de Lima
                    | | El Colegio de México | mis estudios en El Colegio de México
                    | | La Universidad de Lima | mis estudios en la Universidad de Lima
                    | Física | | mis estudios de Física
                    | el arte | | mis estudios del arte
                    | | | mis estudios
                    """)
    void words_what_is_known_and_leaves_no_hole(
            String type, String area, String institution, String phrase) {
        assertEquals(phrase, phrase(type, area, institution, false));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "BSc, Física, la licenciatura en Física",
        "Master, Física, la maestría en Física",
        "Máster, Física, el máster en Física",
        "Grado, Física, el grado en Física",
        "PhD, Física, el doctorado en Física"
    })
    void has_degrees_of_its_own_in_america(String type, String area, String phrase) {
        assertEquals(phrase, phrase(type, area, null, true));
    }

    private static String phrase(String type, String area, String institution, boolean american) {
        Study study = new Study(text(type), text(area), text(institution));
        return SpanishStudy.phrase(study, american).value();
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

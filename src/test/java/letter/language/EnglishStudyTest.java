package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class EnglishStudyTest {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Master | Data Science | University of Tartu | my master's programme in Data Science at the University of Tartu
                    MSc | Data Science | ETH Zurich | my master's programme in Data Science at ETH Zurich
                    M.Sc. | Data Science | | my master's programme in Data Science
                    Master of Science | | MIT | my Master of Science at MIT
                    Master of Science | Physics | MIT | my master's programme in Physics at MIT
                    B.A. | History | | my bachelor's programme in History
                    BSc (Hons) | Physics | Imperial College London | my bachelor's programme in Physics at Imperial College London
                    Bachelor | Information Technology | Institut Polytechnique de Paris | my bachelor's programme in Information Technology at Institut Polytechnique de Paris
                    Bachelor of Fine Arts | Painting | | my Bachelor of Fine Arts in Painting
                    MBA | | INSEAD | my MBA at INSEAD
                    MBA | Finance | Harvard Business School | my MBA in Finance at Harvard Business School
                    Ph.D. | Biology | Harvard University | my PhD in Biology at Harvard University
                    PhD programme | Biology | | my PhD in Biology
                    Doctorate | Law | | my doctorate in Law
                    Dr. | Chemistry | Universität Wien | my doctorate in Chemistry at Universität Wien
                    Associate | Nursing | | my associate degree in Nursing
                    High School Diploma | | Lincoln High School | my high school diploma at Lincoln High School
                    High School | | Lincoln High School | my high school studies at Lincoln High School
                    Undergraduate | Physics | | my undergraduate studies in Physics
                    Certificate | Project Management | | my certificate in Project Management
                    Exchange semester | | Keio University | my exchange semester at Keio University
                    Abitur | | Gymnasium Bonn | my Abitur at Gymnasium Bonn
                    BSc in Computer Science | | | my bachelor's programme in Computer Science
                    BSc in Computer Science | Computer Science | | my bachelor's programme in Computer Science
                    BSc in Computer Science | Robotics | | my bachelor's programme in Computer Science (Robotics)
                    BSc Computer Science | Computer Science | | my BSc Computer Science
                    | Data Science | University of Tartu | my studies in Data Science at the University of Tartu
                    | | University of Tartu | my studies at the University of Tartu
                    | Data Science | | my studies in Data Science
                    | | | my studies
                    """)
    void words_what_is_known_and_leaves_no_hole(
            String type, String area, String institution, String phrase) {
        Study study = new Study(text(type), text(area), text(institution));

        assertEquals(phrase, EnglishStudy.phrase(study, "programme").value());
    }

    @Test
    void spells_program_the_american_way() {
        Study study = new Study(text("BSc"), text("Physics"), text("MIT"));

        assertEquals(
                "my bachelor's program in Physics at MIT",
                EnglishStudy.phrase(study, "program").value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

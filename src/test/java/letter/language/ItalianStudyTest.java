package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ItalianStudyTest {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Laurea magistrale | Fisica | Università di Pisa | il corso di laurea magistrale in Fisica presso l’Università di Pisa
                    Laurea magistrale in Fisica | | Università di Pisa | il corso di laurea magistrale in Fisica presso l’Università di Pisa
                    Laurea magistrale in Fisica | Fisica | | il corso di laurea magistrale in Fisica
                    Laurea magistrale in Fisica | Acustica | | il corso di laurea magistrale in Fisica (Acustica)
                    Laurea specialistica | Fisica | | il corso di laurea specialistica in Fisica
                    Laurea triennale | Lettere | | il corso di laurea triennale in Lettere
                    Laurea | Lettere | | il corso di laurea in Lettere
                    Laurea magistrale a ciclo unico | Giurisprudenza | | il corso di laurea magistrale a ciclo unico in Giurisprudenza
                    BSc | Statistics | Norrvik University | il corso di laurea in Statistics presso Norrvik University
                    MSc | Robotica | ETH Zürich | il corso di laurea magistrale in Robotica presso ETH Zürich
                    Master | Data Science | University of Tartu | il master in Data Science presso la University of Tartu
                    Master di II livello | Bioetica | | il master di II livello in Bioetica
                    Master of Science | | MIT | il corso di Master of Science presso il MIT
                    Bachelor of Fine Arts | Painting | | il corso di Bachelor of Fine Arts in Painting
                    MBA | | INSEAD | il corso MBA presso INSEAD
                    Master universitario | Bioetica | | il master universitario in Bioetica
                    Master Universitario di I livello | Bioetica | | il master universitario di I livello in Bioetica
                    ITS | Meccatronica | | il corso ITS in Meccatronica
                    Laurea Magistrale a Ciclo Unico | Medicina | | il corso di laurea magistrale a ciclo unico in Medicina
                    Liceo Scientifico | | Liceo Galilei | il liceo scientifico presso il Liceo Galilei
                    Liceo | Classico | | il liceo classico
                    Qualifica professionale | cuoca | | il corso per la qualifica professionale di cuoca
                    Corso | Saldatura | | il corso di Saldatura
                    Associate | Nursing | | il corso di Associate Degree in Nursing
                    Dottorato di ricerca | Biologia | | il dottorato di ricerca in Biologia
                    PhD | Biologia | | il dottorato di ricerca in Biologia
                    Diploma di maturità scientifica | | Liceo Galilei | il corso per il diploma di maturità scientifica presso il Liceo Galilei
                    Maturità classica | | | il corso per la maturità classica
                    Liceo classico | | | il liceo classico
                    Istituto tecnico | | | l’istituto tecnico
                    Scuola di specializzazione | Pediatria | | la scuola di specializzazione in Pediatria
                    il quarto anno all'estero | | | il quarto anno all'estero
                    Abitur | | Gymnasium Bonn | il corso di studi «Abitur» presso Gymnasium Bonn
                    | Fisica | Università di Pisa | il corso di studi in Fisica presso l’Università di Pisa
                    | | Politecnico di Milano | il corso di studi presso il Politecnico di Milano
                    | Fisica | | il corso di studi in Fisica
                    | | | il corso di studi
                    """,
            quoteCharacter = '"')
    void words_what_is_known_and_leaves_no_hole(
            String type, String area, String institution, String phrase) {
        Study study = new Study(text(type), text(area), text(institution));

        assertEquals(phrase, ItalianStudy.phrase(study).value());
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

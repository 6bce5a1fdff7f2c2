package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class FrenchStudyTest {
    /** A tilde is a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Master | Géographie | Université de Lille | un master en géographie à l’Université de Lille
                    MSc | Data Science | University of Tartu | un master en Data Science (University of Tartu)
                    MSc in Data Science | Data Science | HEC | un master en Data Science à HEC
                    Master in Finance | Économie | HEC | un master en finance (économie) à HEC
                    Master 2 | physique | ENS de Lyon | un master 2 en physique à l’ENS de Lyon
                    M2 | physique | | un M2 en physique
                    Licence | droit | Sorbonne Université | une licence en droit à Sorbonne Université
                    Licence de droit | Droit | | une licence de droit
                    Licence professionnelle | bois | | une licence professionnelle en bois
                    BSc | Physics | Universität Wien | un bachelor en physics (Universität Wien)
                    Bachelor of Engineering | | | un bachelor of Engineering
                    BTS | audiovisuel | Lycée Ampère | un BTS en audiovisuel au Lycée Ampère
                    BUT génie civil | Génie civil | IUT de Nîmes | un BUT génie civil à l’IUT de Nîmes
                    Diplôme d’ingénieur | acoustique | | un diplôme d’ingénieur en acoustique
                    Classes préparatoires | | Lycée Ampère | des classes préparatoires au Lycée Ampère
                    Master | Droit des affaires | Sorbonne | un master en droit des affaires à la Sorbonne
                    Master | Histoire de France | | un master en Histoire de France
                    Licence | Économie | Le Mans Université | une licence en économie à Le Mans Université
                    M1 | Gestion RH | | un M1 en gestion RH
                    PhD student | Physique | ETH Zürich | un PhD student en physique à l’ETH Zürich
                    PhD | hydrologie | CNRS | un doctorat en hydrologie au CNRS
                    Thèse | hydrologie | | une thèse en hydrologie
                    Diplom | Physik | | un cursus «~Diplom~» en physik
                    | géographie | | des études en géographie
                    | | INSA Lyon | des études à l’INSA Lyon
                    | | | des études
                    """)
    void says_what_is_studied_and_where(String type, String area, String place, String phrase) {
        Study study = new Study(text(type), text(area), text(place));

        assertEquals(phrase.replace('~', '\u00A0'), FrenchStudy.phrase(study).value());
    }

    private static Optional<Text> text(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }
}

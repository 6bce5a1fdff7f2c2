package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class FrenchGoalTest {
    /** A tilde is a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHOOL | SMILES | 2025 | Skoltech | SMILES 2025
                    SCHOOL | SMILES 2025 | 2025 | | SMILES 2025
                    SCHOOL | SMILES | 3e édition | | SMILES (3e édition)
                    SCHOOL | SMILES | 5th | | SMILES (5th)
                    SCHOOL | École d’été de Lannion | 2025 | | l’École d’été de Lannion 2025
                    SCHOOL | Les Rencontres | | | les Rencontres
                    SCHOOL | Oxford Summer School | 2025 | | l’Oxford Summer School 2025
                    SCHOOL | Baltic Summer School on Weirs | | | la Baltic Summer School on Weirs
                    GRANT | Lake Scholarship | | | la Lake Scholarship
                    GRANT | Bourse du Lac | 2025 | Fondation Lac | la bourse du Lac 2025
                    GRANT | Fonds Lac | | | le fonds Lac
                    OTHER | Research internship | | | le stage «~Research internship~»
                    OTHER | Postdoctorat en chimie | | | le postdoctorat en chimie
                    OTHER | Rising Stars | | | Rising Stars
                    DEGREE | Master Acoustique | 2026 | Université de Nantes | le master Acoustique 2026 de l’Université de Nantes
                    DEGREE | Master of Science in Physics | | HEC | le Master of Science in Physics à HEC
                    DEGREE | Licence de droit | | HEC | la licence de droit à HEC
                    DEGREE | MBA | | University of Tartu | le MBA (University of Tartu)
                    DEGREE | BUT Mesures physiques | | IUT de Nîmes | le BUT Mesures physiques de l’IUT de Nîmes
                    DEGREE | Linguistique | | | la formation «~Linguistique~»
                    DEGREE | Linguistique à HEC | | HEC | la formation «~Linguistique à HEC~»
                    JOB | ingénieure du son | | Acme | le poste d’ingénieure du son chez Acme
                    JOB | Développeur Java (F/H) | | Acme | le poste de développeur Java chez Acme
                    JOB | Head of Data | | Acme | le poste «~Head of Data~» chez Acme
                    JOB | Stage de recherche | | CNRS | le stage de recherche au CNRS
                    JOB | Alternance en acoustique | | | l’alternance en acoustique
                    JOB | Internship in Acoustics | | Acme | le stage «~Internship in Acoustics~» chez Acme
                    JOB | Postdoc position in Physics | | CEA | le poste «~Postdoc position in Physics~» au CEA
                    JOB | Candidature spontanée | | Acme | un poste chez Acme
                    JOB | Candidature spontanée de graphiste | | Acme | un poste de graphiste chez Acme
                    JOB | Service civique | | Mairie de Brest | le service civique à la Mairie de Brest
                    JOB | Job d’été | | Acme | le job d’été chez Acme
                    JOB | Chaire junior | | CNRS | la chaire junior au CNRS
                    GRANT | Fondation du Lac | | | le soutien de la Fondation du Lac
                    DEGREE | PhD in Physics | | ETH Zürich | le PhD in Physics de l’ETH Zürich
                    OTHER | Mentorat | | | le mentorat
                    JOB | Lecturer | | University of Tartu | le poste de lecturer (University of Tartu)
                    JOB | L'assistant | | | l’assistant
                    """)
    void says_what_is_applied_for(
            Goal.Kind kind, String name, String edition, String organization, String phrase) {
        Goal goal = new Goal(kind, new Text(name), text(edition), text(organization));

        assertEquals(phrase.replace('~', '\u00A0'), FrenchGoal.phrase(goal).value());
    }

    private static Optional<Text> text(String text) {
        return Optional.ofNullable(text).map(Text::new);
    }
}

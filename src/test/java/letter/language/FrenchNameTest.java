package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class FrenchNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Université de Lille     | à l’Université de Lille     | de l’Université de Lille
                    université de Lille     | à l’université de Lille     | de l’université de Lille
                    UNIVERSITÉ DE LILLE     | à l’UNIVERSITÉ DE LILLE     | de l’UNIVERSITÉ DE LILLE
                    Ecole normale           | à l’Ecole normale           | de l’Ecole normale
                    Hôpital Nord            | à l’Hôpital Nord            | de l’Hôpital Nord
                    Assemblée nationale     | à l’Assemblée nationale     | de l’Assemblée nationale
                    Sénat                   | au Sénat                    | du Sénat
                    Aquarium de Brest       | à l’Aquarium de Brest       | de l’Aquarium de Brest
                    Château de Vincennes    | au Château de Vincennes     | du Château de Vincennes
                    Haras du Pin            | au Haras du Pin             | du Haras du Pin
                    Lycée Ampère            | au Lycée Ampère             | du Lycée Ampère
                    Faculté de droit        | à la Faculté de droit       | de la Faculté de droit
                    Archives de la Seine    | aux Archives de la Seine    | des Archives de la Seine
                    Sorbonne                | à la Sorbonne               | de la Sorbonne
                    ETH Zürich              | à l’ETH Zürich              | de l’ETH Zürich
                    Haute école de Genève   | à la Haute école de Genève  | de la Haute école de Genève
                    UFR de lettres          | à l’UFR de lettres          | de l’UFR de lettres
                    MIT                     | au MIT                      | du MIT
                    CNRS                    | au CNRS                     | du CNRS
                    UNESCO                  | à l’UNESCO                  | de l’UNESCO
                    Le Mans Data            | au Mans Data                | du Mans Data
                    La Cimade               | à la Cimade                 | de la Cimade
                    Les Restos du Cœur      | aux Restos du Cœur          | des Restos du Cœur
                    L'Étape                 | à l’Étape                   | de l’Étape
                    """)
    void contracts_and_elides_where_the_noun_is_known(String name, String at, String of) {
        assertEquals(Optional.of(at), FrenchName.at(name, FrenchNoun.place(name)));
        assertEquals(Optional.of(of), FrenchName.of(name, FrenchNoun.place(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme",
                "Universität Wien",
                "Sorbonne Université",
                "Le Mans Université",
                "Haute Couture",
                "Mit dir",
                "Lea",
                "LA 2028",
                "?"
            })
    void gives_no_article_to_another_name(String name) {
        assertEquals(Optional.empty(), FrenchName.at(name, FrenchNoun.place(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "ingénieure, d’ingénieure",
        "Élagueuse, d’Élagueuse",
        "développeur, de développeur",
        "Acme, d’Acme",
        "hôtesse d’accueil, d’hôtesse d’accueil",
        "Hacker, de Hacker",
        "urbaniste, d’urbaniste",
        "UX designer, d’UX designer",
        "SRE, de SRE",
        "8 Lions, de 8 Lions"
    })
    void elides_where_it_is_certain(String name, String of) {
        assertEquals(Optional.of(of), FrenchName.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"User Researcher", "Head of Data", "Yahoo", "Onze", "王芳", "#1", "?"})
    void does_not_guess_how_a_name_sounds(String name) {
        assertEquals(Optional.empty(), FrenchName.of(name));
    }
}

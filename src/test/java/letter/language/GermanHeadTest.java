package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class GermanHeadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Universität Wien                       | universität | FEMININE
                    Goethe-Universität Frankfurt           | universität | FEMININE
                    Kunsthochschule Lemmala                | hochschule  | FEMININE
                    University of Tartu                    | university  | FEMININE
                    Université de Genève                   | université  | FEMININE
                    London Business School                 | school      | FEMININE
                    University College London              | college     | NEUTER
                    Massachusetts Institute of Technology  | institute   | NEUTER
                    MIT                                    | mit         | NEUTER
                    ETH Zürich                             | eth         | FEMININE
                    Sportverein Altau                      | verein      | MASCULINE
                    1. FC Köln                             | fc          | MASCULINE
                    Seestipendium                          | stipendium  | NEUTER
                    Fischer Verlag                         | verlag      | MASCULINE
                    Die Hochschule                         | hochschule  | FEMININE
                    """)
    void finds_the_noun_that_heads_a_name(String name, String noun, GermanHead.Gender gender) {
        GermanHead head = GermanHead.of(name).orElseThrow();

        assertEquals(noun, head.noun());
        assertEquals(gender, head.gender());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Darmstadt",
                "Northlight AI",
                "Freunde der Universität",
                "Altau, Institut",
                "mit Abstand",
                "王芳",
                "C*",
                "—",
                "?"
            })
    void finds_none_where_none_is_sure(String name) {
        assertEquals(Optional.empty(), GermanHead.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Technische Universität Altau",
                "Deutsches Museum",
                "Wissenschaftlicher Beirat",
                "Freiwilliges Soziales Jahr",
                "Die Hochschule",
                "The University of Tartu"
            })
    void knows_what_changes_with_the_case(String name) {
        assertTrue(GermanHead.of(name).orElseThrow().inflected());
        assertTrue(GermanHead.beginsInflected(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fischer Verlag",
                "Zürcher Hochschule der Künste",
                "Johannes Kepler Universität Linz",
                "Goethe Universität",
                "Heinrich Heine Universität",
                "Leibniz Universität Hannover",
                "Cambridge University"
            })
    void takes_no_family_name_for_an_adjective(String name) {
        assertFalse(GermanHead.of(name).orElseThrow().inflected());
    }
}

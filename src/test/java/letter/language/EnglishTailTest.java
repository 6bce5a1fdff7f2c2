package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTailTest {
    @ParameterizedTest
    @CsvSource({
        "Baltic Summer School, school",
        "Summer School on Ice, school",
        "Summer School di logica, school",
        "Summer School 2025, school",
        "2025, 2025",
        "SMILES, smiles",
        "***, ''"
    })
    void is_the_noun_before_prepositions_and_years(String name, String noun) {
        assertEquals(noun, EnglishTail.of(name));
    }
}

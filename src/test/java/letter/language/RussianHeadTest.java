package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class RussianHeadTest {
    @ParameterizedTest
    @CsvSource({
        "Школа «Тихий берег», школе «Тихий берег»",
        "Летняя школа «Тихий берег», летней школе «Тихий берег»",
        "форум «Лёд» в Перми, форуме «Лёд» в Перми",
        "Чтения «Слово», чтениях «Слово»"
    })
    void puts_the_noun_before_a_quoted_name_into_its_case(String name, String phrase) {
        assertEquals(Optional.of(phrase), RussianHead.in(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Школа анализа данных",
                "Новая школа «Тихий берег»",
                "«Тихий берег»",
                "Школа",
                " «",
                "Школа \"Тихий берег\""
            })
    void leaves_every_other_name_as_it_is(String name) {
        assertEquals(Optional.empty(), RussianHead.in(name));
    }
}

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
        "Школа \"Тихий берег\", школе \"Тихий берег\"",
        "Чтения «Слово», чтениях «Слово»"
    })
    void puts_the_noun_before_a_quoted_name_into_its_case(String name, String phrase) {
        assertEquals(Optional.of(phrase), RussianHead.in(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Институт гидрологии РАН, Институте гидрологии РАН",
        "Лаборатория Касперского, Лаборатории Касперского",
        "Летняя школа по логике, Летней школе по логике",
        "магистратура по физике, магистратуре по физике",
        "Школа журналистики «Перо», Школе журналистики «Перо»",
        "Городская больница № 3, городской больнице № 3",
        "Областная больница Заречья, Областной больнице Заречья",
        "Детский сад № 8, детском саду № 8",
        "Лицей № 5, лицее № 5"
    })
    void declines_the_noun_that_the_rest_of_a_name_depends_on(String name, String phrase) {
        assertEquals(Optional.of(phrase), RussianHead.in(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Стипендия имени Берга, стипендию имени Берга",
        "Премия «Шаг в науку», премию «Шаг в науку»",
        "Грант Научного фонда, грант Научного фонда",
        "Стипендия, ",
        "Озёрная стипендия, "
    })
    void says_what_support_is_applied_for(String name, String phrase) {
        assertEquals(Optional.ofNullable(phrase), RussianHead.to(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Школа и музей гидрологии",
                "Школа — музей",
                "Школа-студия ледоведения",
                "Школа (Пермь)",
                "Новая школа «Тихий берег»",
                "«Тихий берег»",
                "Школа",
                " «"
            })
    void leaves_every_other_name_as_it_is(String name) {
        assertEquals(Optional.empty(), RussianHead.in(name));
    }
}

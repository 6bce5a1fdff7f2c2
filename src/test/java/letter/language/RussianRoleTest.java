package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianRoleTest {
    @ParameterizedTest
    @CsvSource({
        "Докладчик, моя роль — докладчик",
        "speaker, моя роль — speaker",
        "Второе место, мой результат — второе место",
        "Диплом II степени, мой результат — диплом II степени",
        "дипломат, моя роль — дипломат",
        "Стендовый доклад, мой вклад — стендовый доклад",
        "3rd place, мой результат — 3rd place"
    })
    void tells_a_role_from_a_deed_and_its_result(String role, String phrase) {
        String said = RussianRole.phrase(new Text(role)).orElseThrow().value();

        assertEquals(phrase, said.replace('\u00A0', ' '));
    }
}

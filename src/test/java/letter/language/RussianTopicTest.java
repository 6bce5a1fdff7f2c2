package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTopicTest {
    @ParameterizedTest
    @CsvSource({
        "Статистика, статистика",
        "Работа в команде, работа в команде",
        "Горные лыжи, горные лыжи",
        "SQL, SQL",
        "ЕГЭ, ЕГЭ",
        "Python, Python",
        "1С, 1С",
        "КонсультантПлюс, КонсультантПлюс",
        "Яндекс Трекер, Яндекс Трекер",
        "Яндекс.Метрика, Яндекс.Метрика",
        "Битрикс24, Битрикс24",
        "Санкт-Петербург, Санкт-Петербург",
        "Пакет Microsoft Office, пакет Microsoft Office"
    })
    void writes_a_skill_small_unless_it_is_a_product(String name, String topic) {
        assertEquals(topic, RussianTopic.small(name));
    }
}

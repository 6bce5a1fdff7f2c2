package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class RussianPatronymicTest {
    @ParameterizedTest
    @CsvSource({
        "Анна Сергеевна Петрова, FEMALE",
        "ПЕТРОВА АННА СЕРГЕЕВНА, FEMALE",
        "Ольга Юрьевна Ким, FEMALE",
        "Анна Ильинична, FEMALE",
        "Айгуль Рашитовна Хабибуллина, FEMALE",
        "Абрамович Анна Львовна, FEMALE",
        "Анна Львовна Абрамович, FEMALE",
        "Иван Сергеевич Петров, MALE",
        "Петров Иван Сергеевич, MALE",
        "Абрамович Роман Аркадьевич, MALE",
        "Ким Чен Юрьевич, MALE",
        "Иван Сергеевич, MALE",
        "Илья Никитич Лось, MALE",
        "Пётр Ильич, MALE",
        "Мамед Гасан оглы, MALE",
        "Лейла Мамедовна кызы, FEMALE"
    })
    void tells_whose_it_is(String name, Person.Gender gender) {
        assertEquals(Optional.of(gender), RussianPatronymic.gender(name, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мария Петрович",
                "Ана Мария Петрович",
                "Айгуль Петрович",
                "Эстер Абрамович",
                "Петрович",
                "Петровна",
                "И. Петрович",
                "Анна Петрова",
                "Анна Мария Оглы",
                "Wei Ng"
            })
    void takes_a_family_name_for_nobodys(String name) {
        assertEquals(Optional.empty(), RussianPatronymic.gender(name, Optional.empty()));
    }

    @Test
    void believes_what_the_user_says_is_the_family_name() {
        assertEquals(
                Optional.empty(),
                RussianPatronymic.gender("Сава Марк Петрович", Optional.of("Петрович")));
    }
}

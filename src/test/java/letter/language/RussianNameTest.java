package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class RussianNameTest {
    @ParameterizedTest
    @CsvSource({
        "Иван Сергеевич Петров, Иван Сергеевич",
        "Петров Иван Сергеевич, Иван Сергеевич",
        "Иван Сергеевич, Иван Сергеевич",
        "ПЕТРОВА АННА СЕРГЕЕВНА, АННА СЕРГЕЕВНА",
        "Иван Петрович Станкевич, Иван Петрович",
        "Станкевич Иван Петрович, Иван Петрович",
        "Пётр Ильич Чайкин, Пётр Ильич",
        "Анна Никитична Ким, Анна Никитична",
        "Алиев Мамед Гасан оглы, Мамед Гасан оглы",
        "Мамед Гасан оглы Алиев, Мамед Гасан оглы",
        "Лейла Мамед кызы, Лейла Мамед кызы",
        "Лейла Мамедовна кызы, Лейла Мамедовна кызы",
        "Салтыков-Щедрин Михаил Евграфович, Михаил Евграфович"
    })
    void finds_the_given_name_beside_the_patronymic(String name, String spoken) {
        assertEquals(spoken, of(name, null, null).orElseThrow().spoken().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"Петров И. С., Петров", "И.С. Петров, Петров", "И. Петров, Петров"})
    void finds_the_family_name_beside_initials(String name, String family) {
        assertEquals(family, of(name, null, null).orElseThrow().family().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иван Петров",
                "Анна",
                "Wei Ng",
                "Павел Кулич",
                "И. С.",
                "И. Петрович",
                "Мамед оглы",
                "Анна Мария Оглы",
                "А. Гасан оглы"
            })
    void cuts_no_name_in_doubt(String name) {
        assertEquals(Optional.empty(), of(name, null, null).flatMap(RussianName::spoken));
    }

    @Test
    void takes_no_family_name_for_a_patronymic() {
        assertEquals(Optional.empty(), of("Ана Мария Петрович", "Петрович", null));
        assertEquals(Optional.empty(), of("Ана Мария Петрович", null, Person.Gender.FEMALE));
    }

    private static Optional<RussianName> of(String name, String family, Person.Gender gender) {
        return RussianName.of(
                Greeted.of(
                        new Person(
                                new Text(name),
                                Optional.ofNullable(family).map(Text::new),
                                Optional.empty(),
                                Optional.ofNullable(gender))));
    }
}

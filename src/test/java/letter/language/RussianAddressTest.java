package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class RussianAddressTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Иван Сергеевич Петров | | MALE | Уважаемый Иван Сергеевич!
                    Петрова Анна Ильинична | | FEMALE | Уважаемая Анна Ильинична!
                    Петрова Анна Ильинична | | | Уважаемая Анна Ильинична!
                    Петров Иван Сергеевич | профессор | | Уважаемый Иван Сергеевич!
                    Анна Ильинична Ким | | OTHER | Здравствуйте, Анна Ильинична!
                    Мария Петрович | | | Здравствуйте, Мария Петрович!
                    Петрова Анна Ильинична | профессор | FEMALE | Уважаемая Анна Ильинична!
                    Иван Сергеевич | г-н | | Уважаемый Иван Сергеевич!
                    г-жа Петрова А. И. | | | Уважаемая госпожа Петрова!
                    А.И. Петрова | д-р | | Здравствуйте, доктор Петрова!
                    Алиев Мамед Гасан оглы | | | Уважаемый Мамед Гасан оглы!
                    Алиева Лейла Мамед кызы | | | Уважаемая Лейла Мамед кызы!
                    Лейла Мамедовна кызы | | | Уважаемая Лейла Мамедовна кызы!
                    Мамед оглы | | | Уважаемый Мамед оглы!
                    Лейла Мамед кызы | | OTHER | Здравствуйте, Лейла Мамед кызы!
                    Анна Мария Оглы | | | Здравствуйте, Анна Мария Оглы!
                    Иван Петров | | MALE | Уважаемый Иван Петров!
                    Иван Петров | декан | | Здравствуйте, Иван Петров!
                    Петров, Иван | | MALE | Уважаемый господин Петров!
                    Петров | | MALE | Уважаемый господин Петров!
                    Чайковская | | FEMALE | Уважаемая госпожа Чайковская!
                    Петров | | | Здравствуйте, Петров!
                    Яков | | MALE | Уважаемый Яков!
                    Марина | | FEMALE | Уважаемая Марина!
                    Wei Ng | Prof. | MALE | Уважаемый профессор Ng!
                    Wei Ng | Prof. | FEMALE | Здравствуйте, профессор Ng!
                    Wei Ng | Prof. | | Здравствуйте, профессор Ng!
                    Wei Ng | | FEMALE | Уважаемая госпожа Ng!
                    Wei Ng | | OTHER | Здравствуйте, Wei Ng!
                    Wei Ng | Mx | | Здравствуйте, Wei Ng!
                    Ng Wei Ling | | MALE | Уважаемый господин Ng Wei Ling!
                    David Cohen | Rabbi | MALE | Уважаемый Rabbi David Cohen!
                    """)
    void greets_a_person_by_no_more_than_is_known(
            String name, String title, Person.Gender gender, String salutation) {
        Addressee addressee =
                new Addressee(
                        Goal.Kind.SCHOOL,
                        List.of(person(name, title, gender)),
                        Optional.of(new Text("Приёмная комиссия")));

        assertEquals(salutation, RussianAddress.of(addressee));
    }

    @Test
    void tells_no_gender_of_several() {
        Person first = person("Иван Сергеевич Петров", null, null);
        Person second = person("Ana Gómez", "Prof.", Person.Gender.FEMALE);
        Addressee addressee =
                new Addressee(Goal.Kind.JOB, List.of(first, second), Optional.empty());

        assertEquals("Уважаемые Иван Сергеевич и профессор Gómez!", RussianAddress.of(addressee));
    }

    @ParameterizedTest
    @CsvSource({
        "JOB, Уважаемые коллеги!",
        "SCHOOL, Уважаемые члены приёмной комиссии!",
        "DEGREE, Уважаемые члены приёмной комиссии!",
        "GRANT, Уважаемые члены конкурсной комиссии!",
        "OTHER, Уважаемые члены отборочной комиссии!"
    })
    void greets_whoever_reads_where_nobody_is_known(Goal.Kind kind, String salutation) {
        Addressee addressee = new Addressee(kind, List.of(), Optional.empty());

        assertEquals(salutation, RussianAddress.of(addressee));
    }

    private static Person person(String name, String title, Person.Gender gender) {
        return new Person(
                new Text(name),
                Optional.empty(),
                Optional.ofNullable(title).map(Text::new),
                Optional.ofNullable(gender));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class RussianGoalTest {
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SCHOOL | SMILES | 2025 | | участие в школе SMILES 2025
                    SCHOOL | SMILES 2025 | 2025 | | участие в школе SMILES 2025
                    SCHOOL | Summer School of Logic | | | участие в Summer School of Logic
                    SCHOOL | Тихий берег | 2026 | Берег | участие в школе «Тихий берег» 2026 года
                    SCHOOL | «Тихий берег» | 2026 | | участие в школе «Тихий берег» 2026 года
                    SCHOOL | Школа по логике | 2026 | | участие в Школе по логике 2026 года
                    SCHOOL | Летняя школа «Берег» | 2026 | | участие в летней школе «Берег» 2026 года
                    SCHOOL | Наша школа «Берег» | 2026 | | участие в программе «Наша школа „Берег“» 2026 года
                    DEGREE | Физика | | Тартуский университет | обучение по программе «Физика» (Тартуский университет)
                    DEGREE | Physics | 2026 | MIT | обучение по программе Physics (MIT, 2026)
                    DEGREE | Physics at MIT | | MIT | обучение по программе Physics at MIT
                    DEGREE | Программа по физике | | МГУ | обучение по программе по физике (МГУ)
                    DEGREE | Магистерская программа «Лёд» | | МГУ | обучение по магистерской программе «Лёд» (МГУ)
                    DEGREE | Магистратура по физике | 2026 | МГУ | обучение в магистратуре по физике (МГУ, 2026)
                    DEGREE | Аспирантура «Лёд» | | | обучение в аспирантуре «Лёд»
                    DEGREE | Школа физики | | МГУ | обучение по программе «Школа физики» (МГУ)
                    JOB | Инженер | | Тополь | вакансию «Инженер» в компании «Тополь»
                    JOB | Data Engineer | 2025 | Acme | вакансию «Data Engineer» (2025) в Acme
                    JOB | Инженер в Acme | | Acme | вакансию «Инженер в Acme»
                    JOB | Инженер | | | вакансию «Инженер»
                    GRANT | Лёд | 2026 | Фонд | грант «Лёд» 2026 года
                    GRANT | Стипендия имени Берга | | | стипендию имени Берга
                    GRANT | Озёрная стипендия | | | поддержку по программе «Озёрная стипендия»
                    GRANT | Lake Scholarship | | | поддержку по программе Lake Scholarship
                    GRANT | Стипендия «Озеро» | 2026 | | стипендию «Озеро» 2026 года
                    OTHER | Confluence | 2026 | | участие в Confluence 2026
                    OTHER | Форум воды | XII | | участие в Форуме воды (XII)
                    """)
    void goes_on_from_the_application_for_it(
            Goal.Kind kind, String name, String edition, String place, String phrase) {
        Goal goal = new Goal(kind, new Text(name), text(edition), text(place));

        assertEquals(phrase, RussianGoal.phrase(goal).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SMILES | 2024 | в SMILES 2024 (докладчик)
                    SMILES | осень 2024 | в SMILES (осень 2024; докладчик)
                    SMILES (Rome) | | в SMILES (Rome) (докладчик)
                    Конференция «Реки» | 2022 | в конференции «Реки» 2022 года (докладчик)
                    Наш слёт «Реки» | 2022 | в программе «Наш слёт „Реки“» 2022 года (докладчик)
                    Хакатон волн | осень 2021 | в Хакатоне волн (осень 2021; докладчик)
                    """)
    void says_what_one_was_at_an_event(String event, String edition, String phrase) {
        assertEquals(phrase, RussianGoal.event(new Text(event), text(edition), "докладчик"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SMILES | 2025 | SMILES 2025
                    Берег | 2025 | «Берег-2025»
                    Тихий берег | 2025 | «Тихий берег — 2025»
                    Тихий берег 2025 | 2025 | «Тихий берег 2025»
                    Тихий берег | третья | «Тихий берег» (третья)
                    Школа «Тихий берег» | 2025 | школа «Тихий берег» 2025 года
                    Наша школа «Тихий берег» | 2025 | «Наша школа „Тихий берег“ — 2025»
                    «Тихий берег» | 2025 | «Тихий берег» 2025 года
                    Премия «Шаг» | | премия «Шаг»
                    Магистратура «Лёд» | 2025 | магистратура «Лёд» 2025 года
                    Физика | | «Физика»
                    """)
    void is_cited_alone_in_a_subject_line(String name, String edition, String title) {
        String cited = RussianGoal.title(new Text(name), text(edition));

        assertEquals(title, cited.replace('\u00A0', ' '));
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

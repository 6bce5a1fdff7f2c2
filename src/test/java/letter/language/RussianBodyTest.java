package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianBodyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Приёмная комиссия | члены приёмной комиссии
                    приемная комиссия | члены приемной комиссии
                    Приёмная комиссия школы «Берег» | члены приёмной комиссии школы «Берег»
                    Организационный комитет | члены организационного комитета
                    Учёный совет КФУ | члены учёного совета КФУ
                    Экспертный совет КФУ | члены экспертного совета КФУ
                    Стипендиальная комиссия | члены стипендиальной комиссии
                    Общая комиссия | коллеги
                    Приёмная совет | коллеги
                    Оргкомитет конференции | члены оргкомитета конференции
                    Жюри | члены жюри
                    Организаторы школы | организаторы школы
                    Уважаемые члены жюри! | члены жюри
                    SMILES Admissions Committee | члены SMILES Admissions Committee
                    The Admissions Committee | члены Admissions Committee
                    The Members of the Jury | члены Jury
                    Admissions Office | коллеги
                    HR | коллеги
                    Отдел кадров | коллеги
                    Совет | члены совета
                    ! | коллеги
                    """)
    void names_those_who_sit_there(String body, String members) {
        assertEquals(members, RussianBody.members(body));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class RussianStudyTest {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Магистратура | Наука о данных | Тартуский университет | в магистратуре по направлению «Наука о данных» (Тартуский университет)
                    MSc | Data Science | University of Tartu | в магистратуре по направлению Data Science (University of Tartu)
                    Бакалавр | Физика | МГУ | в бакалавриате МГУ по направлению «Физика»
                    Бакалавриат | | | в бакалавриате
                    Аспирантура | Гидрология | НИУ ВШЭ | в аспирантуре НИУ ВШЭ по специальности «Гидрология»
                    PhD | Hydrology | | по программе PhD (направление — Hydrology)
                    Докторантура | | КФУ | в докторантуре КФУ
                    Специалитет | Физика | СПбГУ | в специалитете СПбГУ по специальности «Физика»
                    MBA | Финансы | INSEAD | по программе MBA (направление — «Финансы», INSEAD)
                    MBA | | МГУ | по программе MBA (МГУ)
                    Associate | Nursing | | по программе Associate (направление — Nursing)
                    Курсы вождения | | Лидер | по программе «Курсы вождения» (Лидер)
                    Повышение квалификации | | КФУ | по программе повышения квалификации (КФУ)
                    Школа | | Гимназия № 5 | в гимназии № 5
                    Школа | Физика | Школа № 57 | в школе № 57 по направлению «Физика»
                    Школа | | Частная школа | в школе (Частная школа)
                    Школа | | Институт труда | в школе (Институт труда)
                    Диплом | Дизайн | Колледж мод | по направлению «Дизайн» (Колледж мод)
                    Диплом | | Колледж мод | в Колледже мод
                    BSc Physics | Physics | | по программе BSc Physics
                    | Физика | МГУ | в МГУ по направлению «Физика»
                    | Физика | Тартуский университет | по направлению «Физика» (Тартуский университет)
                    | Физика | | по направлению «Физика»
                    | | МГУ | в МГУ
                    | | Тартуский университет | в вузе (Тартуский университет)
                    | | Школа анализа данных | в Школе анализа данных
                    | | Частная школа | в учебном заведении (Частная школа)
                    | | University of Tartu | в University of Tartu
                    | | | в учебном заведении
                    """)
    void words_what_is_known_and_leaves_no_hole(
            String type, String area, String institution, String phrase) {
        Study study = new Study(text(type), text(area), text(institution));

        assertEquals(phrase, RussianStudy.phrase(study).value().replace('\u00A0', ' '));
    }

    private static Optional<Text> text(String value) {
        return Optional.ofNullable(value).map(Text::new);
    }
}

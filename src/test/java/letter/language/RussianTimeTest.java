package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import letter.value.LanguageTag;
import letter.value.PartialDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RussianTimeTest {
    private final Language russian = new Russian(LanguageTag.parse("ru").orElseThrow());

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 1 января 2025 г.",
        "2025-02-02, 2 февраля 2025 г.",
        "2025-03-03, 3 марта 2025 г.",
        "2025-04-20, 20 апреля 2025 г.",
        "2025-05-05, 5 мая 2025 г.",
        "2025-06-06, 6 июня 2025 г.",
        "2025-07-07, 7 июля 2025 г.",
        "2025-08-31, 31 августа 2025 г.",
        "2025-09-09, 9 сентября 2025 г.",
        "2025-10-10, 10 октября 2025 г.",
        "2025-11-11, 11 ноября 2025 г.",
        "2025-12-12, 12 декабря 2025 г."
    })
    void writes_dates_with_the_month_in_the_genitive(LocalDate date, String written) {
        assertEquals(written, russian.date(date).value().replace('\u00A0', ' '));
    }

    @Test
    void keeps_the_day_with_its_month_and_the_year_with_its_point() {
        assertEquals(
                "20\u00A0апреля 2025\u00A0г.", russian.date(LocalDate.of(2025, 4, 20)).value());
    }

    @ParameterizedTest
    @CsvSource({
        "1, один месяц",
        "2, два месяца",
        "4, четыре месяца",
        "5, пять месяцев",
        "11, одиннадцать месяцев",
        "12, один год",
        "17, один год",
        "18, полтора года",
        "23, полтора года",
        "24, два года",
        "30, два с половиной года",
        "42, три с половиной года",
        "59, четыре с половиной года",
        "60, пять лет",
        "71, пять лет",
        "132, одиннадцать лет",
        "144, двенадцать лет",
        "156, 13 лет",
        "168, 14 лет",
        "252, 21 год",
        "264, 22 года",
        "300, 25 лет",
        "1332, 111 лет",
        "1452, 121 год"
    })
    void rounds_spans_down_and_counts_years_right(int months, String span) {
        assertEquals(span, russian.span(months).orElseThrow().value());
    }

    @Test
    void has_no_span_under_a_month() {
        assertEquals(Optional.empty(), russian.span(0));
        assertEquals(Optional.empty(), russian.span(-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2022-06, с мая 2020 по июнь 2022 года",
        "2020-05-17, 2022-06-01, с мая 2020 по июнь 2022 года",
        "2019-08, 2022-03, с августа 2019 по март 2022 года",
        "2020, 2022, с 2020 по 2022 год",
        "2020, 2022-06, с 2020 года по июнь 2022 года",
        "2020-05, 2022, с мая 2020 года по 2022 год",
        "2022-05, 2022-06, с мая по июнь 2022 года",
        "2022-06, 2022-06, в июне 2022 года",
        "2022-06-01, 2022-06-12, в июне 2022 года",
        "2023, 2023, в 2023 году",
        "2022, 2022-06, в 2022 году",
        "2022-06, 2022, в 2022 году",
        "2020-05, present, с мая 2020 года"
    })
    void tells_from_when_to_when(String start, String end, String during) {
        assertEquals(during, russian.during(date(start), date(end)).value());
    }

    @Test
    void tells_one_end_alone() {
        assertEquals("с мая 2020 года", russian.since(date("2020-05")).value());
        assertEquals("с 2020 года", russian.since(date("2020")).value());
        assertEquals("до июня 2022 года", russian.until(date("2022-06")).value());
        assertEquals("до 2022 года", russian.until(date("2022")).value());
        assertEquals("в мае 2022 года", russian.in(date("2022-05-30")).value());
        assertEquals("в 2022 году", russian.in(date("2022")).value());
        assertThrows(IllegalArgumentException.class, () -> russian.since(PartialDate.PRESENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024 | в прошлом году
                    2023 2024 | два года подряд, в 2023 и 2024 годах
                    2022 2023 2024 | три года подряд, с 2022 по 2024 год
                    2020 2021 2022 2023 2024 | пять лет подряд, с 2020 по 2024 год
                    2023 | в 2023 году
                    2021 2023 | в 2021 и 2023 годах
                    2022 2023 | в 2022 и 2023 годах
                    2019 2021 2023 | в 2019, 2021 и 2023 годах
                    2025 | в 2025 году
                    """)
    void tells_earlier_editions_from_the_year_of_the_letter(String years, String words) {
        List<Integer> list = new ArrayList<>();
        for (String year : years.split(" ")) {
            list.add(Integer.valueOf(year));
        }

        assertEquals(words, russian.editions(list, 2025).value());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}

package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.PartialDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalInt;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2022-06, 2024-06, 24",
        "2022-07, 2024-06, 24",
        "2022-01, 2022-12, 12",
        "2022-01, 2022-11, 10",
        "2022-01, 2023-06, 18",
        "2022-06, 2022-06, 0",
        "2022-06-01, 2022-06-30, 1",
        "2022-06-02, 2022-06-30, 0",
        "2022-06-30, 2024-05-01, 22",
        "2024-09, 2025-04-20, 7",
        "2024-09, 2025-08-20, 11",
        "2024-09-15, 2025-04-10, 6"
    })
    void counts_whole_months(String start, String end, int months) {
        assertEquals(OptionalInt.of(months), Dates.months(date(start), date(end)));
    }

    @Test
    void counts_nothing_where_a_month_is_not_known() {
        assertEquals(OptionalInt.empty(), Dates.months(date("2022"), date("2024-06")));
        assertEquals(OptionalInt.empty(), Dates.months(date("2022-06"), date("2024")));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}

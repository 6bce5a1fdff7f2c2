package letter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class PartialDateTest {
    private static final List<String> DATES =
            List.of(
                    "2023",
                    "2023-12",
                    "2023-12-31",
                    "2024",
                    "2024-01",
                    "2024-01-01",
                    "2024-02",
                    "2024-02-28",
                    "2024-02-29",
                    "2024-03-01",
                    "present");

    @Test
    void is_after_another_when_its_first_day_is_after_the_others_last() {
        for (String one : DATES) {
            for (String other : DATES) {
                PartialDate start = PartialDate.parse(one).orElseThrow();
                PartialDate end = PartialDate.parse(other).orElseThrow();
                boolean after = start.firstDay().isAfter(end.lastDay());
                assertEquals(after, start.isAfter(end), one + " after " + other);
            }
        }
    }
}

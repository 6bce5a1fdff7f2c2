package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class StandingTest {
    @ParameterizedTest
    @CsvSource({
        "WORK, 2024-01, , CURRENT",
        "WORK, 2024-01, present, CURRENT",
        "WORK, 2024-01, 2025-04, CURRENT",
        "WORK, 2024-01, 2025-04-20, CURRENT",
        "WORK, 2024-01, 2025-04-19, PAST",
        "WORK, 2024-01, 2025-03, PAST",
        "WORK, 2024, 2025, CURRENT",
        "WORK, , 2025-03, PAST",
        "WORK, , , CURRENT",
        "WORK, present, , CURRENT",
        "WORK, 2025-05, , AHEAD",
        "WORK, 2025-04, , CURRENT",
        "WORK, 2026, 2027, AHEAD",
        "EDUCATION, , , CURRENT",
        "COURSES, 2025-02, , CURRENT",
        "COURSES, , present, CURRENT",
        "COURSES, , , PAST",
        "PROJECTS, , , PAST",
        "PARTICIPATION, , , PAST"
    })
    void follows_the_dates(EntryKind kind, String start, String end, Standing standing) {
        var entry =
                Given.course(
                        "X", start == null ? "" : start, end == null ? "" : end, Given.usage());

        assertEquals(standing, Standing.of(kind, entry, LocalDate.of(2025, 4, 20)));
    }
}

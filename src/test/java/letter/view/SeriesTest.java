package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.OptionalInt;

class SeriesTest {
    @ParameterizedTest
    @CsvSource({
        "SMILES, '', SMILES, true",
        "SMILES 2025, '', smiles, true",
        "Summer School of ML, SMILES, SMILES, true",
        "Summer School of ML, SMILES, Summer School of ML, false",
        "SMILES, '', SMILES 2024, true",
        "SMILES, '', SMILESX, false",
        "2025, '', 2024, false",
        "'!!', '', '??', false"
    })
    void meets_events_of_the_same_name(String name, String series, String event, boolean same) {
        assertEquals(
                same, Series.of(Given.target(name, "", series)).has(Given.event(event, "", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "SMILES, 2024, '', 2024",
        "SMILES, Spring 2024, '', 2024",
        "SMILES 2023, '', '', 2023",
        "SMILES, 5th, 2022-07, 2022",
        "SMILES 12345, '', '', 0",
        "SMILES, 3024, '', 0"
    })
    void finds_the_year_of_an_event(String event, String edition, String start, int year) {
        assertEquals(
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                Series.yearOf(Given.event(event, edition, start)));
    }

    @Test
    void has_a_name_without_the_year() {
        assertEquals("SMILES", Series.of(Given.target("SMILES 2025", "", "")).name().value());
        assertEquals("2025", Series.of(Given.target("2025", "", "")).name().value());
    }

    @Test
    void counts_the_edition_that_is_applied_for_as_ahead() {
        Series series = Series.of(Given.target("SMILES", "2025", ""));

        assertTrue(series.isAhead(Given.event("SMILES", "2025", ""), LocalDate.of(2025, 4, 20)));
        assertTrue(series.isAhead(Given.event("Other", "2026", ""), LocalDate.of(2025, 4, 20)));
    }
}

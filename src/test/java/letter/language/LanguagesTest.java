package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.LanguageTag;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class LanguagesTest {
    @Test
    void writes_the_day_first_but_in_american_usage() {
        LocalDate date = LocalDate.of(2025, 4, 20);

        assertEquals("20 April 2025", english("en").date(date).value());
        assertEquals("20 April 2025", english("en-GB").date(date).value());
        assertEquals("April 20, 2025", english("en-US").date(date).value());
    }

    @Test
    void keeps_the_region_that_was_asked_for() {
        assertEquals("en-GB", english("en-GB").tag().toString());
    }

    @Test
    void has_no_language_of_another_tag() {
        assertEquals(Optional.empty(), Languages.of(LanguageTag.parse("tlh").orElseThrow()));
    }

    private static Language english(String tag) {
        return Languages.of(LanguageTag.parse(tag).orElseThrow()).orElseThrow();
    }
}

package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SuggestionTest {
    private static final List<String> KEYS = List.of("name", "url", "startDate", "studyType");

    @Test
    void allows_one_slip_in_a_short_word_and_two_in_a_longer_one() {
        assertEquals(Optional.of("name"), Suggestion.of("nmae", KEYS));
        assertEquals(Optional.of("name"), Suggestion.of("names", KEYS));
        assertEquals(Optional.empty(), Suggestion.of("nnaem", KEYS));
        assertEquals(Optional.of("startDate"), Suggestion.of("strtDaet", KEYS));
        assertEquals(Optional.empty(), Suggestion.of("srtDaet", KEYS));
    }

    @Test
    void takes_case_and_joints_as_alike() {
        assertEquals(Optional.of("startDate"), Suggestion.of("start_date", KEYS));
        assertEquals(Optional.of("studyType"), Suggestion.of("STUDY-TYPE", KEYS));
        assertEquals(Optional.of("url"), Suggestion.of("URL", KEYS));
    }

    @Test
    void prefers_the_nearest() {
        assertEquals(Optional.of("work"), Suggestion.of("wrok", List.of("word", "work")));
        assertEquals(Optional.empty(), Suggestion.of("", KEYS));
    }

    @Test
    void counts_what_damerau_and_levenshtein_count() {
        assertEquals(0, Suggestion.distance("abc", "abc", 3));
        assertEquals(1, Suggestion.distance("abc", "acb", 3));
        assertEquals(1, Suggestion.distance("abc", "ab", 3));
        assertEquals(1, Suggestion.distance("abc", "abxc", 3));
        assertEquals(3, Suggestion.distance("abc", "xyz", 3));
        assertEquals(2, Suggestion.distance("a".repeat(1000), "", 1));
    }
}

package letter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class KeywordTest {
    @ParameterizedTest
    @CsvSource({
        "LLMs, llm",
        "Machine-Learning, machine learning",
        "machine_learning, Machine  Learning",
        "Café, CAFE",
        "Łódź, lodz",
        "Straße, strasse",
        "technologies, Technology",
        "classes, class",
        "‘Safe’ AI, safe ai",
        "Ёлка, елка"
    })
    void folds_what_is_the_same_to_a_reader(String one, String other) {
        assertEquals(Keyword.of(one).folded(), Keyword.of(other).folded());
    }

    @ParameterizedTest
    @CsvSource({
        "C, C++",
        "C, C#",
        "C++, C#",
        "analysis, analysi",
        "class, clas",
        "bus, bu",
        "AI, A"
    })
    void keeps_apart_what_is_not(String one, String other) {
        assertNotEquals(Keyword.of(one).folded(), Keyword.of(other).folded());
    }

    /** Which has another letter in it is folded in other steps. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LLMs",
                "classes of C++ and C#",
                "--Machine__Learning--",
                "technologies, studies; ties",
                "bus gas axis is us s",
                "glasses asses sses",
                "Z9 [42]s",
                " "
            })
    void folds_alike_what_is_in_ascii_and_what_is_not(String text) {
        String folded = Keyword.of(text).folded();
        assertEquals((folded + " e").strip(), Keyword.of(text + " é").folded());
    }

    @Test
    void is_met_in_whole_words() {
        List<String> runs = Keyword.of("Training of LLMs").runs();

        assertTrue(runs.contains("llm"));
        assertTrue(runs.contains("training of llm"));
        assertFalse(runs.contains("train"));
    }

    @Test
    void meets_a_single_letter_only_alone() {
        assertFalse(Keyword.of("R&D").runs().contains("r"));
        assertTrue(Keyword.of("R").runs().contains("r"));
    }

    @Test
    void has_nothing_to_be_met_in_marks() {
        assertTrue(Keyword.of("---").runs().isEmpty());
    }

    @Test
    void stays_small_for_a_text_of_any_length() {
        assertTrue(Keyword.of("word ".repeat(1000)).runs().size() <= 6001);
    }
}

package letter.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SentencesTest {
    private static final Sentences SENTENCES =
            Sentences.of(
                    List.of(
                            new Text(
                                    "It is fun: micro-services in C++ and Go, for many LLMs (AI)."),
                            new Text("You will not need a machine"),
                            new Text("learning to go far.")));

    @ParameterizedTest
    @ValueSource(strings = {"LLM", "c++", "Micro Services", "service", "AI", "Go"})
    void contain_a_keyword_in_any_spelling(String keyword) {
        assertTrue(SENTENCES.contain(new Text(keyword)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"micro serv", "far away", "machine learning", "---"})
    void contain_only_whole_words_of_one_sentence(String keyword) {
        assertFalse(SENTENCES.contain(new Text(keyword)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT", "TO", "ai", "C", "a"})
    void take_no_short_word_for_another_one(String keyword) {
        assertFalse(SENTENCES.contain(new Text(keyword)));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void of_a_very_postingposting_are_not_read_for_each_keyword() {
        Sentences posting = Sentences.of(List.of(new Text("alpha beta gamma ".repeat(60_000))));
        for (int i = 0; i < 20_000; i++) {
            assertFalse(posting.contain(new Text("Company " + i)));
        }
        assertTrue(posting.contain(new Text("beta gamma")));
    }

    @Test
    void contain_nothing_where_there_are_none() {
        assertFalse(Sentences.of(List.of()).contain(new Text("Java")));
    }
}

package letter.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.value.Keyword;
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
        assertTrue(contain(SENTENCES, keyword));
    }

    @ParameterizedTest
    @ValueSource(strings = {"micro serv", "far away", "machine learning", "---"})
    void contain_only_whole_words_of_one_sentence(String keyword) {
        assertFalse(contain(SENTENCES, keyword));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT", "TO", "ai", "C", "a"})
    void take_no_short_word_for_another_one(String keyword) {
        assertFalse(contain(SENTENCES, keyword));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void of_a_very_postingposting_are_not_read_for_each_keyword() {
        Sentences posting = Sentences.of(List.of(new Text("alpha beta gamma ".repeat(60_000))));
        for (int i = 0; i < 20_000; i++) {
            assertFalse(contain(posting, "Company " + i));
        }
        assertTrue(contain(posting, "beta gamma"));
    }

    @Test
    void contain_nothing_where_there_are_none() {
        assertFalse(contain(Sentences.of(List.of()), "Java"));
    }

    private static boolean contain(Sentences sentences, String keyword) {
        return sentences.contain(new Text(keyword), Keyword.of(keyword));
    }
}

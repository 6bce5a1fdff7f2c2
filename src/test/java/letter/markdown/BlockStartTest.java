package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockStartTest {
    @ParameterizedTest
    @CsvSource({
        "1. FC Köln, 1\\. FC Köln",
        "2) b, 2\\) b",
        "2024., 2024\\.",
        "# tag, \\# tag",
        "> q, \\> q",
        ">q, \\>q",
        "- a, \\- a",
        "-, \\-",
        "+ a, \\+ a",
        "---, \\---",
        "- - -, \\- - -",
        "=, \\=",
        "===, \\==="
    })
    void keeps_words_from_becoming_a_block(String line, String escaped) {
        assertEquals(escaped, BlockStart.escape(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#tag",
                "####### seven",
                "-1",
                "+49 170",
                "1.5",
                "1234567890. x",
                "=a",
                "a - b",
                "C#",
                ""
            })
    void leaves_alone_what_starts_no_block(String line) {
        assertEquals(line, BlockStart.escape(line));
    }
}

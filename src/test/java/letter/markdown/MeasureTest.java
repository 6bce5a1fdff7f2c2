package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "'one two', 2, 7",
        "'one – two', 2, 9",
        "'- one\n- two', 2, 11",
        "'one\n\ntwo', 2, 8",
        "'*one* `two`', 2, 7",
        "'[one](http://x.y)', 2, 16",
        "'# subject\n\none', 1, 3",
        "'\uD83D\uDE00 a', 1, 3",
        "'中文 字', 2, 4",
        "'a\u00A0b', 1, 3"
    })
    void counts_as_a_web_form_does(String markdown, int words, int characters) {
        Body body = BodyParser.parse(markdown, Source.file("b", markdown)).value().orElseThrow();
        assertEquals(new Measure(words, characters), Measure.of(body));
    }
}

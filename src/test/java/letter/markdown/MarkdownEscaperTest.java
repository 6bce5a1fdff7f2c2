package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscaperTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T",
                "R&D",
                "C#",
                "C++",
                "snake_case",
                "+49 170 123",
                "Dr. Smith, Jr.",
                "O'Neil & Co.",
                "https://x.org/a_b?c=1&d=2",
                "1 < 2 > 1",
                "x@y.org",
                "Zoë Łukasz",
                "привет_мир",
                "2024-05",
                "Yes!",
                "{{x}}",
                "#1",
                "a = b",
                "\"so\"",
                "½ & ¾"
            })
    void leaves_alone_what_is_only_words(String text) {
        assertEquals(text, MarkdownEscaper.escape(text));
    }

    @ParameterizedTest
    @CsvSource({
        "C*, C\\*",
        "__init__, \\_\\_init\\_\\_",
        "a _b, a \\_b",
        "<b>, \\<b>",
        "x <, x \\<",
        "<1@x.org>, \\<1@x.org>",
        "&amp;, \\&amp;",
        "&#35;, \\&#35;",
        "5 &copy, 5 \\&copy",
        "[remote], \\[remote\\]",
        "~5, \\~5",
        "a|b, a\\|b",
        "`x`, \\`x\\`",
        "C:\\dir, C:\\\\dir"
    })
    void escapes_what_would_be_markup(String text, String escaped) {
        assertEquals(escaped, MarkdownEscaper.escape(text));
    }

    @Test
    void knows_that_an_underscore_between_letters_of_other_scripts_may_be_escaped() {
        assertEquals("中\\_文", MarkdownEscaper.escape("中_文"));
    }
}

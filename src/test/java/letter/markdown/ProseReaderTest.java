package letter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class ProseReaderTest {
    /** The second is how the first is written again. */
    @ParameterizedTest
    @CsvSource({
        "a *b* **c** `d`, a *b* **c** `d`",
        "*a, \\*a",
        "_b_ and __c__, *b* and **c**",
        "***a***, ***a***",
        "__*a*__, ***a***",
        "*a _b_ c*, *a b c*",
        "*a*_b_, *ab*",
        "**a***b*, **a**b",
        "[x](http://a.b), [x](http://a.b)",
        "'[x](http://a.b \"so\")', '[x](http://a.b \"so\")'",
        "<http://a.b>, [http://a.b](http://a.b)",
        "<me@a.b>, [me@a.b](mailto:me@a.b)",
        "![alt](https://a.b/c.png), [alt](https://a.b/c.png)",
        "[![alt](https://a.b/c.png)](https://d.e), [alt](https://d.e)",
        "[](http://a.b), [http://a.b](http://a.b)",
        "[x](<http://a.b/c d>), [x](http://a.b/c%20d)",
        "[x](javascript:alert%281%29), x (javascript:alert%281%29)",
        "[x](JaVaScRiPt:1), x (JaVaScRiPt:1)",
        "[x](data:text/html), x (data:text/html)",
        "[x](cv.pdf), x (cv.pdf)",
        "[x](//a.b), x (//a.b)",
        "[x](), x",
        "<b>bold</b>, \\<b>bold\\</b>",
        "<script>alert(1)</script>, \\<script>alert(1)\\</script>",
        "[a]: http://b.c, \\[a\\]: http://b.c",
        "# a, # a",
        "1. a, 1. a",
        "- a, - a",
        "> a, > a",
        "&copy; &#42;, © \\*",
        "a&#10;b&#x2028;c&#1;d, a b cd",
        "b *&nbsp;a*, 'b \u00A0*a*'",
        "a * b * c, a \\* b \\* c",
        "``a`b``, ``a`b``",
        "`` `a` ``, `` `a` ``",
        "`a   b`, `a b`",
        "snake_case AT&T C#, snake_case AT&T C#",
        "&#97;*\"b\"*, '&#97;*\"b\"*'"
    })
    void reads_a_paragraph_and_nothing_else(String prose, String written) {
        assertEquals(written.strip(), MarkdownWriter.line(ProseReader.paragraph(prose)).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*a ", "**a ", "[", "![", "`", "``a", "<", "&", "_a_*", "[a](", "]", "*a**"})
    void long_hostile_text_costs_little(String piece) {
        String prose = piece.repeat(50_000);
        assertTimeout(
                Duration.ofSeconds(10), () -> MarkdownWriter.line(ProseReader.paragraph(prose)));
    }
}

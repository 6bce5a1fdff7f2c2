package letter.markdown;

import letter.value.Blanks;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random text of the kind that breaks things. */
public final class AnyText {
    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "[",
        "]",
        "](",
        "<",
        ">",
        "&",
        ";",
        "#",
        "##",
        "+",
        "-",
        "--",
        "---",
        "=",
        ".",
        ")",
        "(",
        "!",
        "![",
        "|",
        "~",
        "~~~",
        "\\",
        ":",
        "/",
        "\"",
        "'",
        "@",
        "^",
        "{",
        "}",
        "{{x}}",
        "1",
        "12",
        "1.",
        "2)",
        "a",
        "b",
        "amp",
        "lt;",
        "&#",
        "&#97;",
        "&#32;",
        "*_",
        "_*",
        "**_",
        "[](x)",
        "[a](x:y)",
        "&amp",
        "<b",
        "</",
        "<!--",
        " ",
        " ",
        " ",
        "\u00A0",
        "中",
        "文。",
        "ع",
        "ربي",
        "é",
        "ß",
        "Ж",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "e\u0301",
        "\u200B",
        "$",
        "%",
        ",",
        "?",
        "http://x.org/a_b?c=1&d=2"
    };

    private AnyText() {}

    /** One line, as a text's value is: blanks collapsed, none at the ends, not empty. */
    public static Arbitrary<String> line() {
        Arbitrary<String> nasty =
                Arbitraries.of(PIECES)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(10)
                        .map(p -> String.join("", p));
        Arbitrary<String> unicode =
                Arbitraries.strings()
                        .withCharRange(' ', '\uD7FF')
                        .withCharRange('\uE000', '\uFFFD')
                        .ofMinLength(1)
                        .ofMaxLength(12);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, nasty), net.jqwik.api.Tuple.of(1, unicode))
                .map(AnyText::printable)
                .map(Blanks::collapse)
                .filter(text -> !text.isEmpty());
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(out::appendCodePoint);
        return out.toString();
    }
}

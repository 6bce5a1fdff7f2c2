package letter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "Zoë, 3",
        "e\u0301, 1",
        "中文, 4",
        "ﾊ, 1",
        "Ａ, 2",
        "한, 2",
        "\u1112\u1161\u11AB, 2",
        "مرحبا, 5",
        "\u200B, 0",
        "\uD83D\uDE00, 2",
        "\uD83D\uDC4D\uD83C\uDFFD, 2",
        "\uD83D\uDC69\u200D\uD83D\uDCBB, 2",
        "\uD83C\uDDEA\uD83C\uDDEA, 2",
        "\u263A\uFE0F, 2",
        "1\uFE0F\u20E3, 2",
        "می\u200Cخواهم, 7",
        "\uD842\uDFB7, 2"
    })
    void counts_the_columns_of_a_screen(String text, int columns) {
        assertEquals(columns, ScreenWidth.of(text));
    }
}

package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.value.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class GermanJoiningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    A                              ; A
                    A|B                            ; A und B
                    A|B|C                          ; A, B und C
                    Bild und Ton|Licht             ; Bild und Ton sowie Licht
                    A|Bild und Ton|C               ; A, Bild und Ton sowie C
                    „Bild und Ton“|„Licht“         ; „Bild und Ton“ und „Licht“
                    «Bild, Ton»|«Licht»            ; «Bild, Ton» und «Licht»
                    Deutsch (gut, C1)|Ladinisch    ; Deutsch (gut, C1) und Ladinisch
                    «A» und «B»|C                  ; «A» und «B» sowie C
                    """)
    void shows_where_the_last_item_begins(String items, String joined) {
        assertEquals(joined, join(items));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            textBlock =
                    """
                    Holz, Stein|Glas        / Holz, Stein sowie Glas
                    Holz, Stein|Glas|Eisen  / Holz, Stein; Glas sowie Eisen
                    """)
    void divides_items_that_hold_a_comma_by_semicolons(String items, String joined) {
        assertEquals(joined, join(items));
    }

    private static String join(String items) {
        List<Text> list = new ArrayList<>();
        for (String item : items.split("\\|")) {
            list.add(new Text(item));
        }
        return new GermanJoining().join(list).value();
    }
}

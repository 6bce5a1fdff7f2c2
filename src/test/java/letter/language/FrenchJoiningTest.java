package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class FrenchJoiningTest {
    /** Items stand between slashes; a tilde is the narrow no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A                            | A
                    A/B                          | A et B
                    A/B/C                        | A, B et C
                    A, a/B/C                     | A, a~; B~; et C
                    A/B, b                       | A et B, b
                    A, a/B                       | A, a~; et B
                    A et B/C                     | A et B, et C
                    « A, a »/« B et b »/« C »    | « A, a », « B et b » et « C »
                    « A, a » (X, Y)/« B »        | « A, a » (X, Y) et « B »
                    """)
    void divides_what_its_items_do_not_divide(String items, String joined) {
        List<Text> texts = new ArrayList<>();
        for (String item : items.split("/")) {
            texts.add(new Text(item));
        }

        assertEquals(joined.replace('~', '\u202F'), new FrenchJoining().join(texts).value());
    }

    @Test
    void joins_something() {
        assertThrows(IllegalArgumentException.class, () -> new FrenchJoining().join(List.of()));
    }
}

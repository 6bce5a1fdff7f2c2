package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class HeadsTest {

    @Test
    void are_the_same_for_words_that_begin_alike() {
        Folded text = Folded.of("a map, no mapper, maps");
        long map = Heads.of(Folded.of("map"), 0, 3);
        Heads heads = Heads.in(text, Set.of(map));
        assertEquals(2, heads.from(map, 0));
        assertEquals(10, heads.from(map, 3));
        assertEquals(18, heads.from(map, 18));
        assertEquals(-1, heads.from(map, 19));
    }

    @Test
    void are_those_of_whole_words_alone_where_that_is_asked_for() {
        Folded text = Folded.of("maps and a map");
        long map = Heads.whole(Folded.of("map"), 0, 3);
        assertEquals(11, Heads.in(text, Set.of(map)).from(map, 0));
    }

    /** What a spelling is not tried at, it does not find. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ng | Ng",
                "Ян | Ян",
                "Лев Толстой | Львом Толстым",
                "Павел | Павла",
                "Иванова | Ивановой",
                "Анна | АННЫ",
                "Northlight AI | northlight ai",
                "Weiß | WEISS",
                "김철수연구소 | 김철수연구소에서",
                "李娜 | 李娜是",
                "“Oak” Ltd | Oak Ltd",
                "😀 | 😀",
                "أحمد علي | أحمد علي",
            })
    void lie_at_each_place_where_a_spelling_stands(String value, String text) {
        Folded said = Folded.of("x, " + text);
        for (Spelling spelling :
                new Spelling[] {
                    WordSpelling.of(value), WordSpelling.capital(value), WordSpelling.part(value)
                }) {
            boolean stands = spelling.endAt(said, 3) > 0;
            Heads heads = Heads.in(said, Set.of(spelling.head()));
            boolean tried = spelling.head() == Heads.NONE || heads.from(spelling.head(), 3) == 3;
            assertTrue(tried || !stands, value);
        }
    }
}

package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PersonsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Wei Ng", "Jan van der Berg", "J. R. Ng", "李娜", "Анна Иванова"})
    void knows_the_name_of_a_person(String name) {
        assertTrue(Persons.isPerson(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Admissions Committee",
                "the NLP Lab",
                "Yandex Research",
                "University of Tartu",
                "my brother",
                "Acme Hiring Team"
            })
    void does_not_take_a_group_for_a_person(String name) {
        assertFalse(Persons.isPerson(name));
    }

    @Test
    void leaves_titles_where_they_are() {
        assertEquals("Wei Ng", Persons.untitled("Prof. Dr Wei Ng"));
        assertEquals("Ng", Persons.untitled("Ng"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan van der Berg | BERG, Jan? | ",
                "Jan van der Berg | Jan van der Berg | Jan van der Berg",
                "Jan van der Berg | van der Berg, Jan | van der Berg, Jan",
                "Ng, Wei | Wei Ng | Wei Ng",
                "Wei Ng | ng wei | ng wei",
                "Wei Ng | W. Ng | W. Ng",
                "Wei Ng | Wei Ngo | ",
            })
    void is_called_by_the_whole_name_in_either_order(String name, String text, String found) {
        assertEquals(found == null ? "" : found, longest(Persons.whole(name), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna-Maria Berg | Maria said | Maria",
                "Anna-Maria Berg | anna said | ",
                "Anna-Maria Berg | Bergs said | Bergs",
                "Anna-Maria Berg | Berge said | ",
                "Will Do | Will said | Will",
                "Will Do | Do you? | ",
                "Jan van der Berg | der said | ",
            })
    void is_called_by_a_part_with_its_capital(String name, String text, String found) {
        assertEquals(found == null ? "" : found, longest(Persons.parts(name), text));
    }

    /** The longest that is found at the start of a text. */
    private static String longest(List<Spelling> spellings, String text) {
        Folded folded = Folded.of(text);
        int longest = 0;
        for (Spelling spelling : spellings) {
            longest = Math.max(longest, spelling.endAt(folded, 0));
        }
        return text.substring(0, folded.start(longest));
    }
}

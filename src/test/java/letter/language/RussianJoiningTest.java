package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import letter.value.Text;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RussianJoiningTest {
    @Test
    void joins_one_two_and_more() {
        assertEquals("А", join("А"));
        assertEquals("А и Б", join("А", "Б"));
        assertEquals("А, Б и В", join("А", "Б", "В"));
    }

    @Test
    void shows_where_the_last_begins_if_an_item_holds_the_conjunction() {
        assertEquals("Лес и луг, а также Поле", join("Лес и луг", "Поле"));
        assertEquals("А, Б, а также Лес и луг", join("А", "Б", "Лес и луг"));
        assertEquals("Игорь и Инна", join("Игорь", "Инна"));
    }

    @Test
    void divides_by_semicolons_if_an_item_holds_a_comma() {
        assertEquals("А; Б, В; а также Г", join("А", "Б, В", "Г"));
        assertEquals("Б, В, а также Г", join("Б, В", "Г"));
    }

    @Test
    void lets_quotation_marks_and_brackets_hold_what_they_hold() {
        assertEquals("«Лес и луг» и «Поле, река»", join("«Лес и луг»", "«Поле, река»"));
        assertEquals("А (б, в), Г и Д", join("А (б, в)", "Г", "Д"));
        assertEquals(":) А, б, а также В", join(":) А, б", "В"));
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new RussianJoining().join(List.of()));
    }

    private static String join(String... items) {
        List<Text> texts = new ArrayList<>();
        for (String item : items) {
            texts.add(new Text(item));
        }
        return new RussianJoining().join(texts).value();
    }
}

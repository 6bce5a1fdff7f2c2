package letter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import letter.value.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class SpanishJoiningTest {
    @Test
    void joins_one_two_and_more() {
        assertEquals("A", join("A"));
        assertEquals("A y B", join("A", "B"));
        assertEquals("A, B y C", join("A", "B", "C"));
    }

    @ParameterizedTest
    @CsvSource({
        "Inglés, e",
        "italiano, e",
        "Íñigo, e",
        "IBM, e",
        "I+D, e",
        "II Jornadas, y",
        "I Curso de Suelos, y",
        "IV, y",
        "HIV, y",
        "historia, e",
        "Hípica, e",
        "Hidrología, e",
        "hielo, y",
        "Hierro y acero, y",
        "HTML, y",
        "Yvonne, e",
        "yoga, y",
        "YMCA, y",
        "iPhone, y",
        "High School, y",
        "hip-hop, y",
        "2025, y",
        "¿?, y",
        "Юля, y"
    })
    void says_e_before_its_own_sound(String next, String and) {
        assertEquals(and, new SpanishJoining().and(next));
    }

    @ParameterizedTest
    @CsvSource({
        "«Inferencia Causal», e",
        "“Historia”, e",
        "\"Idea\", e",
        "(in)justicia, e",
        "¡Hielo!, y",
        "«Álgebra», y",
        "«, y"
    })
    void looks_past_quotation_marks(String next, String and) {
        assertEquals(and, new SpanishJoining().and(next));
    }

    @Test
    void shows_where_the_last_begins_if_an_item_holds_the_conjunction() {
        assertEquals("pan y vino, y queso", join("pan y vino", "queso"));
        assertEquals("padres e hijos, y abuelos", join("padres e hijos", "abuelos"));
        assertEquals(
                "A, B, e investigación y docencia", join("A", "B", "investigación y docencia"));
    }

    @Test
    void has_no_comma_before_the_last_if_the_conjunction_stands_far_from_it() {
        assertEquals("pan y vino, queso y sal", join("pan y vino", "queso", "sal"));
        assertEquals("queso, pan y vino, y sal", join("queso", "pan y vino", "sal"));
    }

    @Test
    void has_no_comma_where_quotation_marks_or_brackets_divide() {
        assertEquals("«Agua y Suelo» y «Física»", join("«Agua y Suelo»", "«Física»"));
        assertEquals("«A, B», «C» y «D»", join("«A, B»", "«C»", "«D»"));
        assertEquals(
                "ruso (B1, oral y escrito) e inglés", join("ruso (B1, oral y escrito)", "inglés"));
    }

    @Test
    void divides_by_semicolons_if_an_item_holds_a_comma() {
        assertEquals("Visión, Lenguaje; y Robótica", join("Visión, Lenguaje", "Robótica"));
        assertEquals("A; B, C; y D", join("A", "B, C", "D"));
        assertEquals("1,5 t y A", join("1,5 t", "A"));
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> join());
    }

    private static String join(String... items) {
        List<Text> texts = new ArrayList<>();
        for (String item : items) {
            texts.add(new Text(item));
        }
        return new SpanishJoining().join(texts).value();
    }
}

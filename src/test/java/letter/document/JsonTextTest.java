package letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void escapes_what_json_does_not_take_and_what_ends_a_line() {
        assertEquals(
                "\"a \\\"b\\\" \\\\ \\n\\t \\u0001\\u007f\\u0085\\u2028\\u2029\"",
                JsonText.quoted("a \"b\" \\ \n\t \u0001\u007f\u0085\u2028\u2029"));
    }

    @Test
    void leaves_what_needs_no_escape() {
        String plain = "Zoë, Łódź, Ж, 你好, 😀 ~";
        assertEquals("\"" + plain + "\"", JsonText.quoted(plain));
        assertEquals("\"\"", JsonText.quoted(""));
    }

    @Test
    void escapes_the_half_of_a_pair() {
        assertEquals("\"\\ud83d x\\ude00\"", JsonText.quoted("\ud83d x\ude00"));
    }

    @Test
    void quotes_at_the_end_of_what_is_written_already() {
        StringBuilder out = new StringBuilder("{\"name\":");
        JsonText.quote("a\nb", out);
        assertEquals("{\"name\":\"a\\nb\"", out.toString());
    }
}

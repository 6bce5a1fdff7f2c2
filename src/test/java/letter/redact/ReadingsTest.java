package letter.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "md | C\\* \\[x\\] &#65;&amp;B | C* [x] A&B",
                "md | No**rth**light `x` | Northlight x",
                "txt | C\\* &#65; | C\\* &#65;",
                "html | No<em>rth</em>light &lt;&#x41;&gt; | Northlight <A>",
            })
    void shows_what_a_reader_sees(String format, String text, String seen) {
        assertEquals(seen, Readings.seen(text, format).get(0));
    }

    @Test
    void shows_where_a_page_leads_and_what_it_notes() {
        String page = "<a href=\"https://x.y/%65l\" title=\"Elen\">a</a><!-- by Saarik -->";
        String seen = Readings.seen(page, "html").get(0);
        assertTrue(seen.contains("https://x.y/%65l") && seen.contains("Elen"), seen);
        assertTrue(seen.contains("by Saarik"), seen);
        assertTrue(Readings.seen(page, "html").get(1).contains("https://x.y/el"));
    }

    @Test
    void does_not_take_a_style_for_words() {
        String seen = Readings.seen("<style>p {font: Georgia}</style>Hello", "html").get(0);
        assertFalse(seen.contains("Georgia"), seen);
        assertTrue(seen.contains("Hello"), seen);
    }

    @Test
    void passes_over_stand_ins() {
        assertEquals("at \uFFFC, \uFFFC", Readings.raw("at [company 12], [name]"));
        assertEquals("at [companies], [names", Readings.raw("at [companies], [names"));
    }
}

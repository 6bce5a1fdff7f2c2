package letter.template;

import static letter.template.Templates.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class TagScannerTest {
    private static final int MILLION = 1_000_000;

    @Test
    void survives_a_hundred_thousand_nested_sections() {
        String said = quickly("{{#formal}}".repeat(90_000) + "{{/formal}}".repeat(90_000));
        assertEquals(
                """
                body.en.mustache:1:331: TOO_LARGE: sections stand inside each other more than 30 deep
                  move the inner ones into a partial
                """,
                said);
    }

    @Test
    void ends_soon_whatever_a_file_is_full_of() {
        List<String> hostile =
                List.of(
                        "{{",
                        "{{{",
                        "{{x\n",
                        "{{!",
                        "{{x}}",
                        "{{/x}}",
                        "{{#x}}{{/x}}",
                        "\u0001",
                        "}}");
        for (String piece : hostile) {
            quickly(piece.repeat(MILLION / piece.length()));
            quickly(piece.repeat(MILLION / piece.length()) + "\r}}");
        }
    }

    @Test
    void renders_a_file_of_many_lines_in_no_time() {
        String body = "{{person.name}}" + "a\n".repeat(MILLION / 2);
        String merged =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> Templates.render(body, Views.least()));
        assertEquals(MILLION + "‹Anna".length(), merged.length());
    }

    @Test
    void stops_after_a_hundred_errors_and_says_so() {
        String said = quickly("{{x y}}".repeat(1000));
        assertEquals(101, said.lines().filter(line -> line.startsWith("body")).count());
        assertTrue(said.contains("too many errors; the rest was not looked at"), said);
    }

    private static String quickly(String body) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> complaints(body));
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class DiagnosticTextTest {
    private static final Source FILE = Source.file("anna.yaml", "basics:\n  nmae: Anna\n");

    @Test
    void has_place_message_code_line_caret_and_hint() {
        assertEquals(
                """
                anna.yaml:2:3: error: unknown key 'nmae' [MISSPELT_KEY]
                   2 |   nmae: Anna
                     |   ^
                  hint: did you mean 'name'?
                """,
                new DiagnosticText(false, 0).of(misspelt(FILE)));
    }

    @Test
    void names_the_option_alone_where_the_command_line_is_wrong() {
        Source typed = Source.option("--set", "basics.nmae=Anna");
        Diagnostic diagnostic =
                new Diagnostic(Code.UNKNOWN_KEY, typed.at(1, 8), "unknown key", Optional.empty());
        assertEquals(
                """
                --set: warning: unknown key [UNKNOWN_KEY]
                     | basics.nmae=Anna
                     |        ^
                """,
                new DiagnosticText(false, 0).of(diagnostic));
    }

    @Test
    void says_the_same_in_colours() {
        String colored = new DiagnosticText(true, 0).of(misspelt(FILE));
        assertEquals(
                new DiagnosticText(false, 0).of(misspelt(FILE)),
                colored.replaceAll("\u001B\\[[0-9;]*m", ""));
        assertFalse(colored.equals(new DiagnosticText(false, 0).of(misspelt(FILE))));
    }

    private static Diagnostic misspelt(Source source) {
        return new Diagnostic(
                Code.MISSPELT_KEY,
                source.at(2, 3),
                "unknown key 'nmae'",
                Optional.of("did you mean 'name'?"));
    }
}

package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class DiagnosticGithubTest {
    @Test
    void an_annotation_stands_on_the_line_and_column_of_the_file() {
        Location at = Source.file("profile.yaml", "a\nb: c\n").at(2, 4);
        assertEquals(
                "::error file=profile.yaml,line=2,col=4,title=MISSPELT_KEY::no%0Ahint: yes\n",
                DiagnosticGithub.of(
                        new Diagnostic(Code.MISSPELT_KEY, at, "no", Optional.of("yes"))));
    }

    @Test
    void a_warning_and_a_note_are_what_github_calls_them() {
        Location at = Source.file("p", "").whole();
        assertEquals("::warning file=p,title=UNKNOWN_KEY::m\n", of(Code.UNKNOWN_KEY, at, "m"));
        assertEquals("::notice file=p,title=RENAMED_KEY::m\n", of(Code.RENAMED_KEY, at, "m"));
    }

    @Test
    void what_stands_on_the_command_line_is_in_no_file() {
        Location at = Source.option("--set", "a").at(1, 1);
        assertEquals("::error title=BAD_USAGE::m\n", of(Code.BAD_USAGE, at, "m"));
    }

    @Test
    void nothing_in_a_name_or_a_message_is_taken_for_a_command() {
        Location at = Source.file("a,b:c%d\n::e", "").whole();
        assertEquals(
                "::error file=a%2Cb%3Ac%25d%0A%3A%3Ae,title=BAD_VALUE::1%25, 2: 3%0D%0A::error::x\n",
                of(Code.BAD_VALUE, at, "1%, 2: 3\r\n::error::x"));
    }

    private static String of(Code code, Location at, String message) {
        return DiagnosticGithub.of(new Diagnostic(code, at, message, Optional.empty()));
    }
}

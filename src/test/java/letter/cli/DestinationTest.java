package letter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import letter.Fixtures;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.render.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(strings = {"letter", "letter.v2", "Dr. Ng", ".md", "x.letter"})
    void takes_any_other_name_for_markdown(String name) {
        assertEquals("", complaints(name, ""));
        assertEquals(List.of(Format.MD), destination(name, "", new Problems()).formats());
    }

    @Test
    void needs_a_name_where_there_is_an_option() {
        assertEquals(
                "--output:1:1: error: the name of the output is empty [BAD_USAGE]\n"
                        + "  hint: name a file or a directory, or leave -o out\n",
                complaints("", ""));
    }

    @Test
    void says_how_many_files_do_not_go_into_one() {
        assertEquals("3 letters do not go into one file", room("x", "", 3));
        assertEquals("1 letter in 2 formats does not go into one file", room("x", "md,txt", 1));
        assertEquals("2 letters in 2 formats do not go into one stream", room("-", "md,txt", 2));
    }

    private static String room(String name, String format, int letters) {
        Problems problems = new Problems();
        destination(name, format, problems)
                .checkRoom(letters, Source.option("x", "").whole(), problems);
        assertFalse(problems.all().isEmpty());
        return problems.all().get(0).message();
    }

    private static String complaints(String name, String format) {
        Problems problems = new Problems();
        destination(name, format, problems);
        return Fixtures.print(problems.all());
    }

    private static Destination destination(String name, String format, Problems problems) {
        Optional<String> typed = format.isEmpty() ? Optional.empty() : Optional.of(format);
        return Destination.of(Optional.of(name), typed, problems);
    }
}

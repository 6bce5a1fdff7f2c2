package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.render.Format;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ClaimsTest {
    private static final List<Format> MD = List.of(Format.MD);
    private static final Location AT = Source.file("list.csv", "").at(1, 1);

    private final Claims claims = new Claims();

    @Test
    void the_second_to_take_a_name_is_told_who_has_it() {
        assertEquals(Optional.empty(), claim(3, "anna", MD));
        assertEquals(
                Optional.of("'anna.md' is the name of letter 3 already"), claim(7, "anna", MD));
    }

    @Test
    void names_that_differ_in_case_are_one_on_some_systems() {
        claim(1, "Łódź", MD);
        assertEquals(
                Optional.of("'łÓDŹ.md' is the name of letter 1 already"), claim(2, "łÓDŹ", MD));
    }

    @Test
    void one_name_in_two_formats_is_two_files() {
        claim(1, "anna", MD);
        assertEquals(Optional.empty(), claim(2, "anna", List.of(Format.TXT)));
        assertEquals(
                Optional.of("'anna.txt' is the name of letter 2 already"),
                claim(3, "anna", List.of(Format.HTML, Format.TXT)));
    }

    @Test
    void knows_them_all_however_many_there_are() {
        for (int i = 0; i < 10_000; i++) {
            assertEquals(Optional.empty(), claim(i, "anna-" + i, MD));
        }
        assertEquals(
                Optional.of("'anna-5.md' is the name of letter 5 already"),
                claim(10_000, "anna-5", MD));
    }

    private Optional<String> claim(long row, String stem, List<Format> formats) {
        FileName name = new FileName(List.of(stem + ".", ""));
        return claims.claim(row, AT, name, formats).map(Diagnostic::message);
    }
}

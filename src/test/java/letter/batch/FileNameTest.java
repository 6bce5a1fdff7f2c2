package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letter.render.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class FileNameTest {
    @Test
    void has_an_extension_for_each_format_and_one_stem_for_all() {
        FileName name = new FileName(List.of("smiles/anna.", ""));
        assertEquals("smiles/anna.html", name.of(Format.HTML));
        assertEquals("smiles/anna", name.stem());
    }

    @Test
    void may_say_its_format_more_than_once() {
        FileName name = new FileName(List.of("", "/anna.", ""));
        assertEquals("txt/anna.txt", name.of(Format.TXT));
        assertEquals("{format}/anna", name.stem());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    anna/.     | a part of 'anna/' is empty, or begins with a dot
                    /anna.     | a part of '/anna' is empty, or begins with a dot
                    a//b.      | a part of 'a//b' is empty, or begins with a dot
                    .anna.     | a part of '.anna' is empty, or begins with a dot
                    a./b.      | 'a.' ends in what Windows leaves out of names
                    "a /b."    | 'a ' ends in what Windows leaves out of names
                    con.       | 'con.md' is the name of a device on Windows
                    a/AUX.b.   | 'AUX.b.md' is the name of a device on Windows
                    Nul/a.     | 'Nul' is the name of a device on Windows
                    com1.      | 'com1.md' is the name of a device on Windows
                    LPT9.txt.  | 'LPT9.txt.md' is the name of a device on Windows
                    """)
    void says_what_no_file_can_be_called(String before, String fault) {
        assertEquals(Optional.of(fault), new FileName(List.of(before, "")).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.", "a/b/c.", "console.", "com.", "com10.", "aux-1.", "a.b.c."})
    void takes_every_other_name(String before) {
        assertEquals(Optional.empty(), new FileName(List.of(before, "")).fault());
    }

    @Test
    void is_too_long_by_its_bytes_and_not_by_its_letters() {
        assertEquals(Optional.empty(), new FileName(List.of("a".repeat(197) + ".", "")).fault());
        assertEquals(
                Optional.of("'" + "я".repeat(99) + ".md' is longer than file systems take"),
                new FileName(List.of("я".repeat(99) + ".", "")).fault());
    }
}

package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.Fixtures;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.render.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class NamePatternTest {
    @Test
    void an_extension_says_the_format() {
        assertEquals(Optional.of(Format.HTML), pattern("{row}.html").format());
        assertEquals(Optional.empty(), pattern("{row}").format());
        assertEquals(Optional.empty(), pattern("{row}.{format}").format());
        assertEquals(Optional.empty(), pattern("{row}.pdf").format());
    }

    @Test
    void a_value_is_read_from_the_document_and_what_letter_knows_itself_is_not() {
        assertTrue(pattern("{basics.name}").readsDocument(true, true));
        assertTrue(pattern("{profile}-{language}").readsDocument(true, true));
        assertFalse(pattern("{profile}-{target}-{row}.{format}").readsDocument(true, true));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    {basics.name   | a '{' is not closed | write '}' behind it
                    a}b            | '}' cannot stand in the name of a file | use letters, digits, '-', '_', '.' and '/'
                    {{row}}        | '}' cannot stand in the name of a file | use letters, digits, '-', '_', '.' and '/'
                    a:b            | ':' cannot stand in the name of a file | use letters, digits, '-', '_', '.' and '/'
                    a\\b           | '\\' cannot stand in the name of a file | use letters, digits, '-', '_', '.' and '/'
                    a?             | '?' cannot stand in the name of a file | use letters, digits, '-', '_', '.' and '/'
                    ../{row}       | the name leads out of the directory of the letters | name the directory with -o
                    {row}/..       | the name leads out of the directory of the letters | name the directory with -o
                    a/../../{row}  | the name leads out of the directory of the letters | name the directory with -o
                    /tmp/{row}     | the name leads out of the directory of the letters | name the directory with -o
                    ``             | the name is empty | write {basics.name}
                    .md            | the name is empty | write {basics.name}
                    """,
            delimiter = '|')
    void says_what_is_wrong(String text, String message, String hint) {
        assertEquals(
                "--name:1:1: error: " + message + " [UNNAMED_OUTPUT]\n  hint: " + hint + "\n",
                printed(text));
    }

    @Test
    void a_name_that_a_file_could_give_needs_the_document_where_there_is_no_file() {
        NamePattern usual = NamePattern.usual(true);
        assertFalse(usual.readsDocument(true, true));
        assertTrue(usual.readsDocument(true, false));
        assertTrue(usual.readsDocument(false, true));
    }

    @Test
    void says_that_a_name_is_no_path() {
        assertTrue(printed("{basics..name}").contains("'{basics..name}' is no path: "));
        assertTrue(printed("{}").contains("'{}' is no path: "), printed("{}"));
    }

    private static NamePattern pattern(String text) {
        return parsed(text).value().orElseThrow();
    }

    private static String printed(String text) {
        return Fixtures.print(parsed(text).diagnostics());
    }

    private static Result<NamePattern> parsed(String text) {
        return NamePattern.parse(text, Source.option("--name", text).at(1, 1));
    }
}

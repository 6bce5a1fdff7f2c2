package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import letter.Fixtures;
import letter.diagnostic.Result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CsvRowsTest {
    private static final String HEAD = "basics.name,target.name\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basics.name,target.name\nZoë,X\n",
                "basics.name;target.name\nZoë;X\n",
                "basics.name\ttarget.name\nZoë\tX\n",
                "\uFEFFbasics.name,target.name\r\nZoë,X\r\n",
                "basics.name,target.name\rZoë,X\r",
                "basics.name,target.name\nZoë,X",
                "\"basics.name\",\"target.name\"\n\"Zoë\",\"X\"",
                "basics.name , target.name\n\nZoë,X\n\n",
                "\"basics.name\";target.name\nZoë;\"X\"\n"
            })
    void spreadsheets_write_the_same_in_many_ways(String text) throws IOException {
        assertEquals("basics.name=Zoë|target.name=X\n", cells(text));
    }

    @Test
    void a_value_in_quotes_holds_separators_line_breaks_and_quotes() throws IOException {
        assertEquals(
                "basics.name=Ng, Zoë|target.name=the \"A\"\nprize\n",
                cells(HEAD + "\"Ng, Zoë\",\"the \"\"A\"\"\nprize\"\n"));
    }

    @Test
    void an_empty_cell_says_nothing() throws IOException {
        assertEquals("target.name=X\nbasics.name=A\n\n", cells(HEAD + ",X\nA,\n , \n"));
    }

    @Test
    void a_quote_inside_of_a_value_without_quotes_is_one() throws IOException {
        assertEquals(
                "basics.name=5\" disk|target.name=X\nbasics.name=B|target.name=Y\n",
                cells(HEAD + "5\" disk,X\nB,\"Y\""));
    }

    @Test
    void short_and_long_rows_are_wrong_where_they_begin() throws IOException {
        assertEquals(
                """
                list.csv:2:1: error: 1 value under 2 columns [WRONG_SHAPE]
                  hint: put quotes round a value that holds the separator
                list.csv:4:1: error: 3 values under 2 columns [WRONG_SHAPE]
                  hint: put quotes round a value that holds the separator
                """,
                printed(HEAD + "A\nB,X\nNg, Zoë,X\n"));
    }

    @Test
    void a_quote_that_is_not_closed_is_wrong_where_it_begins() throws IOException {
        assertEquals(
                """
                list.csv:3:3: error: the quote that begins here is not closed [BAD_SYNTAX]
                  hint: close it; a quote inside of quotes is written twice
                """,
                printed(HEAD + "A,X\nB,\"Y\nC,Z\n"));
    }

    @Test
    void text_behind_a_closing_quote_is_wrong_and_harms_no_other_row() throws IOException {
        String text = HEAD + "A,X\n\"Ann \"Bo\" Lee\",Y\nC,Z\n";
        assertEquals(
                """
                list.csv:3:1: error: text stands behind a quote that closes [BAD_SYNTAX]
                  hint: a quote inside of quotes is written twice
                """,
                printed(text));
        assertEquals("basics.name=C|target.name=Z", cells(text).lines().toList().get(2));
    }

    @Test
    void a_row_in_another_encoding_is_wrong_at_the_character() throws IOException {
        byte[] bytes = (HEAD + "A,X\nB,Universit\u00E9\nC,Z\n").getBytes(ISO_8859_1);
        assertEquals(
                """
                list.csv:3:12: error: a character that is not UTF-8 [BAD_ENCODING]
                  hint: save it as UTF-8: in a spreadsheet, 'CSV UTF-8'
                """,
                printed(bytes));
    }

    @Test
    void a_whole_file_in_another_encoding_is_told_once() throws IOException {
        assertEquals(
                """
                list.csv:1:1: error: the file is not UTF-8 [BAD_ENCODING]
                  hint: save it as UTF-8: in a spreadsheet, 'CSV UTF-8'
                """,
                printed(("\uFEFF" + HEAD + "A,X\n").getBytes(UTF_16LE)));
    }

    @Test
    void what_is_wrong_in_the_header_is_wrong_with_the_list() throws IOException {
        assertEquals(
                """
                list.csv:1:13: error: a second column 'basics.name' [DUPLICATE_KEY]
                  hint: remove one of them, or leave its name empty
                """,
                printed("basics.name,basics.name\nA,B\n"));
        assertTrue(printed("basics.name,work[\nA,B\n").startsWith("list.csv:1:1"));
        assertTrue(printed("").contains("the list is empty [EMPTY_FILE]"), printed(""));
        assertTrue(printed("\n\n").contains("[EMPTY_FILE]"), printed("\n\n"));
    }

    @Test
    void a_column_without_a_name_is_to_be_empty() throws IOException {
        assertEquals("basics.name=A\n", cells("basics.name,\nA,\n"));
        assertEquals(
                """
                list.csv:2:3: error: a value in a column without a name [WRONG_SHAPE]
                  hint: name the column on line 1
                """,
                printed("basics.name,\nA,note\n"));
    }

    @Test
    void a_value_that_never_ends_is_not_kept() throws IOException {
        String printed = printed(HEAD + "A,X\nB,\"" + "x".repeat(3 << 20));
        assertTrue(printed.contains("is larger than 1 MiB [BAD_SYNTAX]"), printed);
        assertTrue(printed.startsWith("list.csv:3:1: "), printed);
    }

    @Test
    void what_stands_before_a_value_that_never_ends_is_read() throws IOException {
        String text = HEAD + "A,X\n\"B\nC\",Y\nD,\"" + "x".repeat(3 << 20);
        assertEquals(
                "basics.name=A|target.name=X\nbasics.name=B\nC|target.name=Y\n\n", cells(text));
        assertTrue(printed(text).startsWith("list.csv:5:1: "), printed(text));
    }

    @Test
    void a_place_in_a_value_with_line_breaks_is_its_own_line() throws IOException {
        Entry entry =
                rows((HEAD + "A,X\n\"B\n\nC\",\"Y\"\n").getBytes(UTF_8))
                        .get(1)
                        .entry()
                        .value()
                        .orElseThrow();
        assertEquals(3, entry.cells().get(0).value().at().line());
        assertEquals(5, entry.cells().get(1).value().at().line());
        assertEquals(4, entry.cells().get(1).value().at().column());
        assertEquals("C\",\"Y\"", entry.cells().get(1).value().at().source().line(5));
    }

    @Test
    void columns_may_be_keys_of_a_job() throws IOException {
        Entry entry =
                rows("profile,target,formats\nanna.yaml,t.yaml,\"md,txt\"\n".getBytes(UTF_8))
                        .get(0)
                        .entry()
                        .value()
                        .orElseThrow();
        assertEquals("anna.yaml", entry.profile().orElseThrow().text());
        assertEquals("t.yaml", entry.target().orElseThrow().text());
        assertEquals("md,txt", entry.formats().get(0).text());
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        List<Row> all = new ArrayList<>();
        Result<Rows> opened = CsvRows.open("list.csv", CsvText.of(new ByteArrayInputStream(bytes)));
        try (Rows rows = opened.value().orElseThrow()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static String cells(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Row row : rows(text.getBytes(UTF_8))) {
            Optional<Entry> entry = row.entry().value();
            List<String> cells = new ArrayList<>();
            if (entry.isPresent()) {
                for (Entry.Cell cell : entry.get().cells()) {
                    cells.add(cell.path() + "=" + cell.value().text());
                }
            }
            out.append(String.join("|", cells)).append('\n');
        }
        return out.toString();
    }

    private static String printed(String text) throws IOException {
        return printed(text.getBytes(UTF_8));
    }

    private static String printed(byte[] bytes) throws IOException {
        Result<Rows> opened = CsvRows.open("list.csv", CsvText.of(new ByteArrayInputStream(bytes)));
        StringBuilder out = new StringBuilder(Fixtures.print(opened.diagnostics()));
        if (opened.value().isPresent()) {
            for (Row row : rows(bytes)) {
                out.append(Fixtures.print(row.entry().diagnostics()));
            }
        }
        return out.toString();
    }
}

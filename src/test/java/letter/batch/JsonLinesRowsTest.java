package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import letter.Fixtures;
import letter.diagnostic.Result;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JsonLinesRowsTest {
    @Test
    void every_line_is_a_row_and_blank_ones_are_none() throws IOException {
        List<Row> rows = rows("{\"a\":1}\n\n  \t\n{\"b\":2}\r\n\r\n{\"c\":3}".getBytes(UTF_8));
        assertEquals(List.of(1L, 2L, 3L), rows.stream().map(Row::number).toList());
        assertEquals(List.of(1, 4, 6), rows.stream().map(row -> row.at().line()).toList());
        for (Row row : rows) {
            assertTrue(row.entry().value().isPresent(), row.entry().diagnostics().toString());
        }
    }

    @Test
    void a_byte_order_mark_in_front_is_no_part_of_it() throws IOException {
        Row row = rows("\uFEFF{\"basics\": {\"name\": \"Zoë\"}}\n".getBytes(UTF_8)).get(0);
        assertTrue(row.entry().value().isPresent(), row.entry().diagnostics().toString());
    }

    @Test
    void nothing_is_no_row() throws IOException {
        assertEquals(List.of(), rows(new byte[0]));
        assertEquals(List.of(), rows("\n\n".getBytes(UTF_8)));
    }

    @Test
    void what_is_wrong_in_a_line_is_wrong_at_its_line_and_column() throws IOException {
        assertEquals(
                """
                list.jsonl:2:7: error: the JSON ends too early [BAD_SYNTAX]
                  hint: a quote, a '}' or a ']' is missing
                list.jsonl:4:1: error: the line holds a list, not fields and their values \
                [WRONG_SHAPE]
                  hint: write {"basics": {…}, "target": {…}}
                """,
                printed(rows("{}\n{\"a\":1 \n{}\n[1]\n".getBytes(UTF_8))));
    }

    @Test
    void a_line_in_another_encoding_harms_no_other() throws IOException {
        List<Row> rows = rows("{\"a\":\"x\"}\n{\"a\":\"é\"}\n{\"a\":\"y\"}\n".getBytes(ISO_8859_1));
        assertTrue(rows.get(0).entry().value().isPresent());
        assertTrue(printed(rows).startsWith("list.jsonl:2:"), printed(rows));
        assertTrue(printed(rows).contains("[BAD_ENCODING]"), printed(rows));
        assertTrue(rows.get(2).entry().value().isPresent());
    }

    @Test
    void a_line_that_never_ends_is_not_kept() throws IOException {
        String line = "{\"a\":\"" + "x".repeat(3 << 20) + "\"}";
        List<Row> rows = rows((line + "\n{\"b\":2}\n" + line).getBytes(UTF_8));
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).entry().value().isPresent());
        assertEquals(
                """
                list.jsonl:1:1: error: the line is larger than 1 MiB [TOO_LARGE]
                  hint: the largest document is a hundredth of that: is a line feed missing?
                list.jsonl:3:1: error: the line is larger than 1 MiB [TOO_LARGE]
                  hint: the largest document is a hundredth of that: is a line feed missing?
                """,
                printed(rows));
    }

    @Test
    void a_row_is_one_letter() throws IOException {
        assertEquals(
                """
                list.jsonl:1:12: error: a row is one letter, and this is a list [WRONG_SHAPE]
                  hint: write a row for each; a YAML list takes several
                """,
                printed(rows("{\"profile\":[\"a.yaml\",\"b.yaml\"]}".getBytes(UTF_8))));
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        List<Row> all = new ArrayList<>();
        try (Rows rows = new JsonLinesRows("list.jsonl", new ByteArrayInputStream(bytes))) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static String printed(List<Row> rows) {
        StringBuilder out = new StringBuilder();
        for (Row row : rows) {
            Result<Entry> entry = row.entry();
            out.append(Fixtures.print(entry.diagnostics()));
        }
        return out.toString();
    }
}

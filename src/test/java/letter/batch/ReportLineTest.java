package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** What is read again of a line without reading all of it. */
class ReportLineTest {
    private static final Location AT = Source.file("list.jsonl", "x\n").at(1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"anna", "иван-петров", "a \"b\" c", "back\\slash", "\\", "tab\t", ""})
    void a_name_is_read_as_it_was_written(String name) {
        String line = line(12, name, "wrong");
        assertEquals(name, ReportLine.name(line));
        assertEquals(12, ReportLine.row(line));
        assertTrue(ReportLine.isWhole(line), line);
    }

    @Test
    void one_without_a_name_is_known_by_its_row() {
        assertEquals("row 7", ReportLine.key(line(7, "", "wrong")));
        assertEquals("\"row 7\"", ReportLine.key(line(7, "row 7", "wrong")));
    }

    @Test
    void what_it_says_of_a_row_is_no_beginning_of_another() {
        String line = line(3, "anna", "no {\"row\":4,\"name\":\"bo\"}");
        assertTrue(ReportLine.isWhole(line), line);
        assertEquals("anna", ReportLine.name(line));
    }

    @Test
    void a_line_that_lost_its_end_is_not_whole_though_another_follows() {
        String line = line(3, "anna", "wrong");
        for (int i = 0; i < line.length(); i++) {
            String cut = line.substring(0, i);
            assertFalse(ReportLine.isWhole(cut) && !cut.endsWith("}"), cut);
            assertFalse(i > 0 && ReportLine.isWhole(cut + line(4, "bo", "wrong")), cut);
        }
        assertFalse(ReportLine.isWhole("{\"name\":\"anna\"}"));
        assertFalse(ReportLine.isWhole("{\"row\":\"anna\"}"));
    }

    private static String line(int row, String name, String message) {
        Diagnostic wrong = new Diagnostic(Code.BAD_VALUE, AT, message, Optional.empty());
        return ReportLine.of(
                        new Outcome(
                                row,
                                AT,
                                Outcome.Status.FAILED,
                                name,
                                List.of(),
                                Optional.empty(),
                                List.of(wrong),
                                ""))
                .stripTrailing();
    }
}

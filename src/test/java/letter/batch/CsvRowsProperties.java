package letter.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Whatever cells hold comes back from a CSV file as it was, and can be pointed at. */
class CsvRowsProperties {
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "é", "😀", " ", "a")
                .list()
                .ofMaxSize(6)
                .map(parts -> "x" + String.join("", parts));
    }

    @Property
    void cells_come_back(
            @ForAll("cells") String first,
            @ForAll("cells") String second,
            @ForAll("cells") String third,
            @ForAll boolean quoted,
            @ForAll boolean semicolon)
            throws IOException {
        StringWriter text = new StringWriter();
        var writer =
                CsvWriter.builder()
                        .fieldSeparator(semicolon ? ';' : ',')
                        .quoteStrategy(quoted ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED);
        try (CsvWriter csv = writer.build(text)) {
            csv.writeRecord("a", "b");
            csv.writeRecord(first, second);
            csv.writeRecord(third, "last");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CsvText read = CsvText.of(new ByteArrayInputStream(bytes));
        try (Rows rows = CsvRows.open("x.csv", read).value().orElseThrow()) {
            assertEquals(List.of(first, second), values(rows.next()));
            assertEquals(List.of(third, "last"), values(rows.next()));
            assertEquals(Optional.empty(), rows.next());
        }
    }

    private static List<String> values(Optional<Row> row) {
        Entry entry = row.orElseThrow().entry().value().orElseThrow();
        for (Entry.Cell cell : entry.cells()) {
            // The line that is shown below a complaint has the character in it.
            var at = cell.value().at();
            String line = at.source().line(at.line());
            int index = line.offsetByCodePoints(0, at.column() - 1);
            char found = line.charAt(index);
            assertEquals(true, found == '"' || found == 'x' || found == 'l', line);
        }
        return entry.cells().stream().map(cell -> cell.value().text()).toList();
    }
}

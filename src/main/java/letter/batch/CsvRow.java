package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.MapNode;
import letter.document.ScalarNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record of a CSV file under its header. */
record CsvRow(long number, CsvHeader header, CsvRecord record, Quotes quotes) implements Row {
    static final String SAVE_AS_UTF_8 = "save it as UTF-8: in a spreadsheet, 'CSV UTF-8'";

    /** How the quotes of its values are. */
    enum Quotes {
        FINE,
        /** Text stands behind one that closes. */
        TORN,
        /** The file ends before the last is closed. */
        OPEN
    }

    @Override
    public Location at() {
        return record.source().at(1, 1);
    }

    @Override
    public Result<Entry> entry() {
        Problems problems = new Problems();
        checkShape(problems);
        List<MapNode.Member> keys = new ArrayList<>();
        List<Entry.Cell> cells = new ArrayList<>();
        int count = Math.min(header.columns().size(), record.cells().size());
        for (int i = 0; i < count && !problems.hasErrors(); i++) {
            CsvHeader.Column column = header.columns().get(i);
            CsvRecord.Cell cell = record.cells().get(i);
            if (cell.text().isBlank()) {
                continue;
            }
            Location at = record.source().atIndex(cell.index());
            ScalarNode value = new ScalarNode(cell.text(), false, false, at);
            if (column.isKey()) {
                keys.add(new MapNode.Member(column.name(), column.at(), value));
            } else if (column.path().isPresent()) {
                cells.add(new Entry.Cell(column.path().get(), value));
            } else {
                problems.add(
                        Code.WRONG_SHAPE,
                        at,
                        "a value in a column without a name",
                        "name the column on line " + header.columns().get(i).at().line());
            }
        }
        if (problems.hasErrors()) {
            return problems.failure();
        }
        Optional<Entry> entry =
                problems.take(
                        EntryReader.entry(
                                new MapNode(keys, at()), new MapNode(List.of(), at()), cells));
        return entry.isPresent() ? problems.result(entry.get()) : problems.failure();
    }

    private void checkShape(Problems problems) {
        int wrong = record.source().text().indexOf('\uFFFD');
        if (wrong >= 0) {
            problems.add(
                    Code.BAD_ENCODING,
                    record.source().atIndex(wrong),
                    "a character that is not UTF-8",
                    SAVE_AS_UTF_8);
        }
        if (quotes == Quotes.TORN) {
            problems.add(
                    Code.BAD_SYNTAX,
                    at(),
                    "text stands behind a quote that closes",
                    "a quote inside of quotes is written twice");
        } else if (quotes == Quotes.OPEN) {
            int last = record.cells().size() - 1;
            problems.add(
                    Code.BAD_SYNTAX,
                    record.source().atIndex(record.cells().get(last).index()),
                    "the quote that begins here is not closed",
                    "close it; a quote inside of quotes is written twice");
        } else if (record.cells().size() != header.columns().size()) {
            problems.add(
                    Code.WRONG_SHAPE,
                    at(),
                    counted(record.cells().size())
                            + " under "
                            + header.columns().size()
                            + " columns",
                    "put quotes round a value that holds the separator");
        }
    }

    private static String counted(int values) {
        return values + (values == 1 ? " value" : " values");
    }
}

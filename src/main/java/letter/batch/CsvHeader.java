package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.NodePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of a CSV file are for: keys of a job, or paths of the document. */
record CsvHeader(List<Column> columns) {

    /**
     * A column.
     *
     * @param path of the document; nothing where it holds a key of the job, or has no name
     */
    record Column(String name, Location at, Optional<NodePath> path) {
        boolean isKey() {
            return EntryReader.isKey(name);
        }
    }

    static Result<CsvHeader> of(CsvRecord record) {
        Problems problems = new Problems();
        List<Column> columns = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        for (CsvRecord.Cell cell : record.cells()) {
            String name = cell.text().strip();
            Location at = record.source().atIndex(cell.index());
            if (name.indexOf('\uFFFD') >= 0 || name.indexOf('\0') >= 0) {
                problems.add(Code.BAD_ENCODING, at, "the file is not UTF-8", CsvRow.SAVE_AS_UTF_8);
                break;
            }
            Location first = name.isEmpty() ? null : seen.putIfAbsent(name, at);
            if (first != null) {
                problems.add(
                        Code.DUPLICATE_KEY,
                        at,
                        "a second column '" + name + "'",
                        "remove one of them, or leave its name empty");
            }
            int begin = Math.max(cell.index(), record.source().text().indexOf(name, cell.index()));
            columns.add(new Column(name, at, path(name, record.source(), begin, problems)));
        }
        return problems.result(new CsvHeader(columns));
    }

    private static Optional<NodePath> path(
            String name, Source source, int begin, Problems problems) {
        return name.isEmpty() || EntryReader.isKey(name)
                ? Optional.empty()
                : problems.take(
                        NodePath.parse(
                                source,
                                begin,
                                Math.min(begin + name.length(), source.text().length())));
    }
}

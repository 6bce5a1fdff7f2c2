package letter.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.TextFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** CSV (RFC 4180): a header of paths, and under it a letter on each line. */
final class CsvRows implements Rows {
    private final String name;
    private final CsvText text;
    private final CsvHeader header;
    private final CloseableIterator<CsvRecord> records;
    private long number;
    private int line = 1;

    /** Whether the next row is larger than any is, and nothing behind it can be found. */
    private boolean unreadable;

    private boolean over;

    private CsvRows(
            String name, CsvText text, CsvHeader header, CloseableIterator<CsvRecord> records) {
        this.name = name;
        this.text = text;
        this.header = header;
        this.records = records;
    }

    /** The rows of this text; what is wrong with its header is wrong with the list. */
    static Result<Rows> open(String name, CsvText text) {
        Problems problems = new Problems();
        CloseableIterator<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .maxBufferSize(TextFile.MAX_BYTES)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .build(new CsvRecord.Handler(name, text.separator()), text)
                        .iterator();
        try {
            if (!records.hasNext()) {
                problems.add(
                        Code.EMPTY_FILE,
                        Source.file(name, "").whole(),
                        "the list is empty",
                        "begin with a line of paths: basics.name,target.name");
                return problems.failure();
            }
            Optional<CsvHeader> header = problems.take(CsvHeader.of(records.next()));
            return header.isPresent()
                    ? problems.result(new CsvRows(name, text, header.get(), records))
                    : problems.failure();
        } catch (CsvParseException unreadable) {
            problems.add(tooLong(name, 1));
            return problems.failure();
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        if (!hasNext()) {
            return Optional.empty();
        }
        number++;
        if (unreadable) {
            over = true;
            return Optional.of(new Refused(number, tooLong(name, line + 1)));
        }
        CsvRecord record = records.next();
        line = record.lastLine();
        boolean torn = text.isTorn(record.line(), line);
        boolean open = !hasNext() && record.endsInQuotes() && text.hasOpenQuote();
        CsvRow.Quotes quotes =
                torn ? CsvRow.Quotes.TORN : open ? CsvRow.Quotes.OPEN : CsvRow.Quotes.FINE;
        return Optional.of(new CsvRow(number, header, record, quotes));
    }

    /** Whether there is one more, be it one that cannot be read. */
    private boolean hasNext() throws IOException {
        if (over || unreadable) {
            return !over;
        }
        try {
            return records.hasNext();
        } catch (CsvParseException tooLong) {
            unreadable = true;
            return true;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Diagnostic tooLong(String name, int line) {
        return new Diagnostic(
                Code.BAD_SYNTAX,
                Source.part(name, "", line).at(1, 1),
                "a value that begins here or below is larger than 1 MiB",
                Optional.of("look for a quote that is not closed"));
    }

    /** What cannot be read further. */
    private record Refused(long number, Diagnostic reason) implements Row {
        @Override
        public Location at() {
            return reason.at();
        }

        @Override
        public Result<Entry> entry() {
            Problems problems = new Problems();
            problems.add(reason);
            return problems.failure();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}

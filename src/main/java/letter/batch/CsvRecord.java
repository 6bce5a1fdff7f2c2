package letter.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a CSV file, or several where a value has line breaks.
 *
 * @param source the text of the record, as it stands in the file
 * @param cells in their order
 */
record CsvRecord(Source source, int line, List<Cell> cells) {

    /**
     * A value, and where it begins in the source: at its quote, if it is in quotes.
     *
     * @param index in UTF-16 units
     */
    record Cell(String text, int index, boolean quoted) {}

    /** The number of the line on which it ends. */
    int lastLine() {
        return source.atIndex(source.text().length()).line();
    }

    /** Whether the last value ends with the quote that ends the record. */
    boolean endsInQuotes() {
        return !cells.isEmpty() && cells.get(cells.size() - 1).quoted();
    }

    /** Builds records, and their text anew: the reader tells no columns. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRecord> {
        private final String name;
        private final char separator;
        private StringBuilder text = new StringBuilder();
        private List<Cell> cells = new ArrayList<>();
        private long line;

        Handler(String name, char separator) {
            this.name = name;
            this.separator = separator;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            text = new StringBuilder();
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(
                int index, char[] chars, int from, int length, boolean isQuoted) {
            if (index > 0) {
                text.append(separator);
            }
            String value = new String(chars, from, length);
            cells.add(new Cell(value, text.length(), isQuoted));
            if (isQuoted) {
                text.append('"').append(value.replace("\"", "\"\"")).append('"');
            } else {
                text.append(value);
            }
        }

        @Override
        protected CsvRecord buildRecord() {
            Source source = Source.part(name, text.toString(), (int) line);
            return new CsvRecord(source, (int) line, List.copyOf(cells));
        }
    }
}

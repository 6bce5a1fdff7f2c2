package letter.batch;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file on its way to its reader: without a byte order mark, its separator told by
 * its first line, and its quotes counted, of which a well-formed file has an even number.
 */
final class CsvText extends FilterReader {
    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;

    private final char separator;
    private boolean openQuote;

    private CsvText(BufferedReader in, char separator) {
        super(in);
        this.separator = separator;
    }

    static CsvText of(InputStream bytes) throws IOException {
        // What is not UTF-8 becomes U+FFFD, and is a complaint of the row in which it stands.
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(bytes, StandardCharsets.UTF_8), LONGEST_HEADER);
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        return new CsvText(in, separator(in));
    }

    /** The one of these that the first line has most of, outside quotes; else a comma. */
    private static char separator(BufferedReader in) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        in.mark(LONGEST_HEADER);
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = in.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        in.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    char separator() {
        return separator;
    }

    /** Whether a quote was opened and not closed in what was read so far. */
    boolean hasOpenQuote() {
        return openQuote;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        int count = super.read(chars, from, length);
        for (int i = from; i < from + count; i++) {
            openQuote ^= chars[i] == '"';
        }
        return count;
    }
}

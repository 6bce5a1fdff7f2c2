package letter.batch;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The text of a CSV file on its way to its reader: without a byte order mark, its separator told by
 * its first line, and its quotes followed: what is wrong with them the reader does not tell.
 */
final class CsvText extends FilterReader {
    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;

    private final char separator;
    private Place place = Place.BEGIN;
    private int line = 1;
    private boolean returned;

    /** Lines on which text stands behind a quote that closes. */
    private final NavigableSet<Integer> torn = new TreeSet<>();

    /** Where in a value a character stands. */
    private enum Place {
        BEGIN,
        PLAIN,
        QUOTED,
        /** Behind a quote that closes, or that is the first of two. */
        CLOSED
    }

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
        return place == Place.QUOTED;
    }

    /**
     * Whether text stands behind a quote that closes on one of these lines, each asked for once.
     */
    boolean isTorn(int first, int last) {
        if (torn.isEmpty()) {
            return false;
        }
        boolean found = !torn.subSet(first, true, last, true).isEmpty();
        torn.headSet(last, true).clear();
        return found;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        int count = super.read(chars, from, length);
        for (int i = from; i < from + count; i++) {
            follow(chars[i]);
        }
        return count;
    }

    private void follow(char c) {
        boolean breaks = c == '\n' || c == '\r';
        if (breaks && !(c == '\n' && returned)) {
            line++;
        }
        returned = c == '\r';
        boolean ends = breaks || c == separator;
        place =
                switch (place) {
                    case BEGIN -> c == '"' ? Place.QUOTED : ends ? Place.BEGIN : Place.PLAIN;
                    case PLAIN -> ends ? Place.BEGIN : Place.PLAIN;
                    case QUOTED -> c == '"' ? Place.CLOSED : Place.QUOTED;
                    case CLOSED -> c == '"' ? Place.QUOTED : ends ? Place.BEGIN : torn();
                };
    }

    private Place torn() {
        torn.add(line);
        return Place.PLAIN;
    }
}

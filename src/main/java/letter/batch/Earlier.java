package letter.batch;

import letter.document.JsonText;
import letter.pipeline.Fingerprints;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The report of an earlier run: of each name the last line, found again in a few bytes a name; for
 * all threads.
 */
public final class Earlier implements Closeable {
    private final RandomAccessFile file;
    private final Fingerprints places = new Fingerprints();
    private long end;

    private Earlier(Path report) throws IOException {
        this.file = new RandomAccessFile(report.toFile(), "r");
    }

    /** What is done with each line of a report. */
    private interface Each {
        /**
         * @param place where it begins, in bytes
         */
        void line(long place, String line) throws IOException;
    }

    /** What stands in this report, which is a file that is there. */
    public static Earlier read(Path report) throws IOException {
        Earlier earlier = new Earlier(report);
        earlier.index();
        return earlier;
    }

    /** Reads the lines that it has not read yet. */
    private void index() throws IOException {
        end =
                each(
                        end,
                        Long.MAX_VALUE,
                        (place, line) -> {
                            if (ReportLine.isWhole(line)) {
                                places.put(key(line), place);
                            }
                        });
    }

    /**
     * Goes through the lines in this part; one without an end counts as none.
     *
     * @return where they end
     */
    private long each(long from, long to, Each each) throws IOException {
        file.seek(from);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long place = from;
        for (int count = read(buffer, to); count > 0; count = read(buffer, to)) {
            int start = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, start, i - start);
                    each.line(place, text(line));
                    place += line.size() + 1;
                    line.reset();
                    start = i + 1;
                }
            }
            line.write(buffer, start, count - start);
        }
        return place;
    }

    private int read(byte[] buffer, long to) throws IOException {
        long left = to - file.getFilePointer();
        return file.read(buffer, 0, (int) Math.min(buffer.length, left));
    }

    private static byte[] key(String line) {
        return ReportLine.key(line).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Where its whole lines end, in bytes. */
    long end() {
        return end;
    }

    /**
     * Copies what a later run, whose lines have been added by now, does not say anew: of each name
     * the last line, if that run has left its letter out.
     */
    void copyLeftOut(Extent extent, OutputStream out) throws IOException {
        synchronized (file) {
            long before = end;
            index();
            each(
                    0,
                    before,
                    (place, line) -> {
                        if (places.get(key(line)) == place && isLeftOut(line, extent)) {
                            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                        }
                    });
        }
    }

    private static boolean isLeftOut(String line, Extent extent) {
        return extent.leavesOut(ReportLine.name(line), ReportLine.row(line));
    }

    /** The last line that has this name. */
    Optional<String> line(String name) {
        byte[] quoted = JsonText.quoted(name).getBytes(StandardCharsets.UTF_8);
        synchronized (file) {
            long place = places.get(quoted);
            if (place < 0) {
                return Optional.empty();
            }
            try {
                file.seek(place);
                return line();
            } catch (IOException gone) {
                // Then nothing is known of it, and the letter is made anew.
                return Optional.empty();
            }
        }
    }

    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 12];
        for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, 0, i);
                    return Optional.of(text(line));
                }
            }
            line.write(buffer, 0, count);
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

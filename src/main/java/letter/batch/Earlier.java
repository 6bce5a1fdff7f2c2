package letter.batch;

import letter.document.JsonText;
import letter.pipeline.Fingerprints;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** What stands in this report; nothing where there is none yet. */
    public static Optional<Earlier> read(Path report) throws IOException {
        if (!Files.isRegularFile(report)) {
            return Optional.empty();
        }
        Earlier earlier = new Earlier(report);
        try (InputStream in = Files.newInputStream(report)) {
            earlier.index(in);
        }
        return Optional.of(earlier);
    }

    /** A line that an end cut off counts as none. */
    private void index(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long read = 0;
        for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, from, i - from);
                    places.put(ReportLine.name(text(line)).getBytes(StandardCharsets.UTF_8), end);
                    line.reset();
                    from = i + 1;
                    end = read + from;
                }
            }
            line.write(buffer, from, count - from);
            read += count;
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Where its whole lines end, in bytes. */
    public long end() {
        return end;
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

package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Documents;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.TextFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** JSON Lines: a document, or what is laid over one, on each line; empty lines are none. */
final class JsonLinesRows implements Rows {
    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int line;
    private long number;

    JsonLinesRows(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** A line as it was read; parsed by the thread that makes its letter. */
    private record JsonRow(long number, Location at, byte[] bytes) implements Row {
        @Override
        public Result<Entry> entry() {
            Problems problems = new Problems();
            if (bytes.length > TextFile.MAX_BYTES) {
                problems.add(
                        Code.TOO_LARGE,
                        at,
                        "the line is larger than 1 MiB",
                        "the largest document is a hundredth of that: is a line feed missing?");
                return problems.failure();
            }
            Optional<Node> node =
                    problems.take(Documents.readLine(at.source().name(), bytes, at.line()));
            if (node.isEmpty()) {
                return problems.failure();
            }
            if (!(node.get() instanceof MapNode map)) {
                problems.add(
                        Code.WRONG_SHAPE,
                        node.get().at(),
                        "the line holds " + node.get().kind() + ", not fields and their values",
                        "write {\"basics\": {…}, \"target\": {…}}");
                return problems.failure();
            }
            Optional<Entry> entry = problems.take(EntryReader.read(map, List.of()));
            return entry.isPresent() ? problems.result(entry.get()) : problems.failure();
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        for (byte[] bytes = line(); bytes.length > 0; bytes = line()) {
            if (!isBlank(bytes)) {
                number++;
                Location place = Source.part(name, "", line).at(1, 1);
                return Optional.of(new JsonRow(number, place, bytes));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean ready() throws IOException {
        return at < end || in.available() > 0;
    }

    /** The next line with its line feed, cut off where it is too long; empty at the end. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(0);
        while (true) {
            if (at == end && !fill()) {
                line++;
                return out.toByteArray();
            }
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            boolean ends = feed < end;
            int next = ends ? feed + 1 : feed;
            if (out.size() <= TextFile.MAX_BYTES) {
                out.write(buffer, at, next - at);
            }
            at = next;
            if (ends) {
                line++;
                return out.toByteArray();
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package letter.batch;

import letter.pipeline.Gate;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The report of a run: a file with a line of JSON for each row, written as soon as the row is done.
 * Where it goes on from an earlier one, those lines stay until the run has ended.
 */
public final class Report implements Closeable {
    private final Path file;
    private final Gate gate;
    private final FileChannel out;
    private final Optional<Earlier> earlier;
    private final long begin;

    private Report(Path file, Gate gate, FileChannel out, Optional<Earlier> earlier, long begin) {
        this.file = file;
        this.gate = gate;
        this.out = out;
        this.earlier = earlier;
        this.begin = begin;
    }

    /**
     * Begins a report in this file.
     *
     * @param goesOn whether behind the lines of an earlier run, and not in their place
     */
    public static Report begin(Path file, boolean goesOn, Gate gate) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return begun(file, out, goesOn, gate);
        } catch (IOException failure) {
            out.close();
            throw failure;
        }
    }

    private static Report begun(Path file, FileChannel out, boolean goesOn, Gate gate)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Report(file, gate, out, Optional.empty(), 0);
        }
        // Before it is locked: on POSIX a lock ends where any stream on the file is closed.
        if (!isReport(file)) {
            throw new IOException("it holds something else, which would be lost");
        }
        if (isTaken(out)) {
            throw new IOException("another run is writing it");
        }
        Optional<Earlier> earlier = goesOn ? Optional.of(Earlier.read(file)) : Optional.empty();
        long begin = earlier.isPresent() ? earlier.get().end() : 0;
        out.truncate(begin);
        out.position(begin);
        return new Report(file, gate, out, earlier, begin);
    }

    /** Whether nothing stands there but what an earlier run has written, were it half a line. */
    private static boolean isReport(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReportLine.mayBegin(in.readNBytes(ReportLine.ROW.length()));
        }
    }

    /**
     * Whether another run, which is not at its end, writes this report; else it is ours till then.
     */
    private static boolean isTaken(FileChannel report) {
        try {
            // Where no line ever stands: on Windows nobody can read what is locked.
            return report.tryLock(Long.MAX_VALUE - 1, 1, false) == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException unsupported) {
            // Not every file system knows locks.
            return false;
        }
    }

    /** What it goes on from. */
    public Optional<Earlier> earlier() {
        return earlier;
    }

    /** Its file, as the user named it. */
    public String name() {
        return file.toString();
    }

    /** Adds a line, whole. */
    public void add(Outcome outcome) throws IOException {
        ByteBuffer line = ByteBuffer.wrap(ReportLine.of(outcome).getBytes(StandardCharsets.UTF_8));
        gate.enter();
        try {
            while (line.hasRemaining()) {
                out.write(line);
            }
        } catch (IOException full) {
            takeBack(line.position());
            throw full;
        } finally {
            gate.leave();
        }
    }

    /** Removes the last bytes, which are no whole line. */
    private void takeBack(int bytes) {
        try {
            out.truncate(out.position() - bytes);
        } catch (IOException noFile) {
            // A device or a pipe keeps what it was given.
            return;
        }
    }

    /** Ends it: of the earlier run stay the lines of letters that this one has left out. */
    public void finish(Extent extent) throws IOException {
        if (begin == 0) {
            return;
        }
        Path place = file.toRealPath();
        Path ready = place.resolveSibling("." + place.getFileName() + ".tmp");
        gate.enter();
        try {
            copy(place, ready, extent);
            Files.move(ready, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            ready.toFile().delete();
            gate.leave();
        }
    }

    private void copy(Path place, Path ready, Extent extent) throws IOException {
        try (FileChannel in = FileChannel.open(place, StandardOpenOption.READ);
                OutputStream copy = new BufferedOutputStream(Files.newOutputStream(ready))) {
            if (!extent.isAll() && earlier.isPresent()) {
                earlier.get().copyLeftOut(extent, copy);
            }
            in.position(begin);
            Channels.newInputStream(in).transferTo(copy);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

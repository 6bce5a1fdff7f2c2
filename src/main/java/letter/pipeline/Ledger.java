package letter.pipeline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What letter has written into a directory: its file {@code .letters}, one line a letter, as {@code
 * sha256sum} writes them. A file whose bytes stand there under its name is ours; any other was
 * written, or edited, by somebody else.
 */
final class Ledger implements AutoCloseable {
    private static final String NAME = ".letters";

    private final Path file;
    private final Numbers lines = new Numbers();

    /** Whether the last line that was there has no end. */
    private boolean cutOff;

    /** Opened when the first line is added: most letters were written before. */
    private Optional<OutputStream> out = Optional.empty();

    private Ledger(Path file) {
        this.file = file;
    }

    static Ledger of(Path directory) throws IOException {
        Ledger ledger = new Ledger(directory.resolve(NAME));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(ledger.file))) {
            ledger.read(in);
        } catch (NoSuchFileException none) {
            return ledger;
        } catch (IOException failure) {
            throw new WriteFailure.OfLedger(ledger.file, failure);
        }
        return ledger;
    }

    private void read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != '\n') {
                line.write(b);
            } else {
                lines.put(key(line.toByteArray()), 0);
                line.reset();
            }
        }
        cutOff = line.size() > 0;
        lines.put(key(line.toByteArray()), 0);
    }

    /** Whether these bytes were once written under this name. */
    synchronized boolean knows(String name, byte[] bytes) {
        return lines.get(key(line(name, bytes))) >= 0;
    }

    /** Says so in advance: a letter that is written and not recorded would count as edited. */
    synchronized void append(String name, byte[] bytes) throws IOException {
        byte[] line = line(name, bytes);
        long key = key(line);
        if (lines.get(key) >= 0) {
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(line.length + 2);
        if (cutOff) {
            whole.write('\n');
        }
        whole.writeBytes(line);
        whole.write('\n');
        try {
            if (out.isEmpty()) {
                out =
                        Optional.of(
                                Files.newOutputStream(
                                        file,
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.APPEND));
            }
            out.get().write(whole.toByteArray());
        } catch (IOException failure) {
            throw new WriteFailure.OfLedger(file, failure);
        }
        cutOff = false;
        lines.put(key, 0);
    }

    /** Fails as adding it would where the line may not be written; adds nothing. */
    synchronized void askToAppend(String name, byte[] bytes) throws IOException {
        if (knows(name, bytes)) {
            return;
        }
        try {
            if (Files.exists(file)) {
                Permission.toWrite(file);
            } else {
                Permission.toMakeFilesIn(Places.parent(file));
            }
        } catch (IOException failure) {
            throw new WriteFailure.OfLedger(file, failure);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
            out = Optional.empty();
        }
    }

    /** A name with a line feed or a backslash is escaped, and the line begins with a backslash. */
    private static byte[] line(String name, byte[] bytes) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n");
        String mark = escaped.equals(name) ? "" : "\\";
        String line = mark + Fingerprints.hexadecimal(bytes) + "  " + escaped;
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** What a line is known by, its FNV-1a: it begins with a SHA-256, and needs no second one. */
    private static long key(byte[] line) {
        long key = 0xcbf29ce484222325L;
        for (byte b : line) {
            key = (key ^ b & 0xFF) * 0x100000001b3L;
        }
        return key;
    }
}

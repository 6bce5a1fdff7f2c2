package letter.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What letter has written into a directory: its file {@code .letters}, one line a letter, as {@code
 * sha256sum} writes them. A file whose bytes stand there under its name is ours; any other was
 * written, or edited, by somebody else.
 *
 * @param lines those that were there when it was read
 * @param cutOff whether the last of them had no end
 */
record Ledger(Path file, Set<String> lines, boolean cutOff) {
    private static final String NAME = ".letters";

    static Ledger of(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        try {
            byte[] bytes = Files.readAllBytes(file);
            // A name may be in any encoding: Latin-1 keeps each byte.
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean cutOff = !text.isEmpty() && !text.endsWith("\n");
            return new Ledger(file, new HashSet<>(List.of(text.split("\n"))), cutOff);
        } catch (NoSuchFileException none) {
            return new Ledger(file, new HashSet<>(), false);
        } catch (IOException failure) {
            throw new WriteFailure.OfLedger(file, failure);
        }
    }

    /** Whether these bytes were once written under this name. */
    boolean knows(String name, byte[] bytes) {
        return lines.contains(latin1(line(name, bytes)));
    }

    /** Says so in advance: a letter that is written and not recorded would count as edited. */
    void append(String name, byte[] bytes) throws IOException {
        if (!knows(name, bytes)) {
            // An empty line more does no harm, should there be several to write.
            String start = cutOff ? "\n" : "";
            byte[] line = (start + line(name, bytes) + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failure) {
                throw new WriteFailure.OfLedger(file, failure);
            }
        }
    }

    /** A name with a line feed or a backslash is escaped, and the line begins with a backslash. */
    private static String line(String name, byte[] bytes) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n");
        String mark = escaped.equals(name) ? "" : "\\";
        return mark + hexadecimal(sha256(bytes)) + "  " + escaped;
    }

    private static String latin1(String line) {
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hexadecimal(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            out.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return out.toString();
    }
}

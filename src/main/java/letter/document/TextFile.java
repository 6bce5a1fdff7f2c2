package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Reads a file as UTF-8, strictly and at most {@link #MAX_BYTES} of it. */
public final class TextFile {
    /** No file that a person writes for a letter comes near to it. */
    public static final int MAX_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";

    private TextFile() {}

    /** The text of this file, without a byte order mark. */
    public static Result<Source> read(Path file) {
        String name = file.toString();
        // A plain stream: channels load some thirty classes more at start.
        // Buffered: bare, it asks a pipe for its position, which has none.
        try (InputStream in = new BufferedInputStream(new FileInputStream(file.toFile()))) {
            // Not by the file's size: a device or a pipe has none, and a file may grow.
            return decode(name, in.readNBytes(MAX_BYTES + 1));
        } catch (FileNotFoundException e) {
            return unreadable(name, reason(file));
        } catch (IOException e) {
            return unreadable(name, "cannot be read: " + e.getMessage());
        }
    }

    /** Why the file cannot be opened, of which a plain stream says too little. */
    private static String reason(Path file) {
        if (Files.isDirectory(file)) {
            return "is a directory, not a file";
        }
        try {
            Files.newByteChannel(file).close();
            return "could not be opened, but now it can: try again";
        } catch (NoSuchFileException e) {
            return "does not exist";
        } catch (AccessDeniedException e) {
            return "may not be read by you";
        } catch (FileSystemException e) {
            return "cannot be read: " + Objects.requireNonNullElse(e.getReason(), e.toString());
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }

    /** The text in these bytes, which came from a file or stream of this name. */
    public static Result<Source> decode(String name, byte[] bytes) {
        return decode(name, bytes, 1);
    }

    /**
     * The text in these bytes, which are some lines of a file or stream of this name.
     *
     * @param firstLine the number, from 1, of the first of them
     */
    public static Result<Source> decode(String name, byte[] bytes, int firstLine) {
        Problems problems = new Problems();
        if (bytes.length > MAX_BYTES) {
            problems.add(
                    Code.TOO_LARGE,
                    Source.file(name, "").whole(),
                    "the file is larger than 1 MiB",
                    "give a file of text; the largest profile is a hundredth of that");
            return problems.failure();
        }
        if (isWide(bytes)) {
            problems.add(
                    Code.BAD_ENCODING,
                    Source.file(name, "").whole(),
                    "the file is in UTF-16, not in UTF-8",
                    SAVE_AS_UTF_8);
            return problems.failure();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        Source source = Source.part(name, marked ? text.substring(1) : text, firstLine);
        // Only a text with a replacement character can have had bytes that were replaced by it.
        if (text.indexOf('\uFFFD') >= 0) {
            checkBytes(bytes, source, marked ? 1 : 0, problems);
        }
        if (hasNul(bytes) && !problems.hasErrors()) {
            problems.add(
                    Code.BAD_ENCODING,
                    source.atIndex(source.text().indexOf('\0')),
                    "a NUL byte: this is not a text in UTF-8",
                    SAVE_AS_UTF_8);
        }
        return problems.result(source);
    }

    /** Whether a byte is NUL, as of no other character's bytes one is. */
    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        // A text begins with an ASCII character nearly always: the other half of it is a NUL.
        return first == 0xFE && second == 0xFF
                || first == 0xFF && second == 0xFE
                || first == 0 && second != 0
                || first != 0 && second == 0;
    }

    private static void checkBytes(byte[] bytes, Source source, int dropped, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer before = CharBuffer.allocate(bytes.length);
        boolean broken =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(in, before, true)
                        .isError();
        if (broken) {
            Location at = source.atIndex(before.position() - dropped);
            String found =
                    Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
            problems.add(
                    Code.BAD_ENCODING, at, "the byte 0x" + found + " is not UTF-8", SAVE_AS_UTF_8);
        }
    }

    private static Result<Source> unreadable(String name, String reason) {
        Problems problems = new Problems();
        problems.add(Code.CANNOT_READ, Source.file(name, "").whole(), "'" + name + "' " + reason);
        return problems.failure();
    }
}

package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file of a template: UTF-8, of a size that a template needs. */
final class TextParts {
    private static final int MAX_BYTES = 1 << 20;

    private TextParts() {}

    static Result<Source> read(Path file) {
        String name = file.toString();
        Problems problems = new Problems();
        Source unread = Source.file(name, "");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.add(Code.TOO_LARGE, unread.whole(), "the file is larger than 1 MiB");
                return problems.failure();
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Result<>(Optional.of(Source.file(name, text)), List.of());
        } catch (CharacterCodingException e) {
            problems.add(Code.BAD_ENCODING, unread.whole(), "the file is not UTF-8 text");
        } catch (IOException e) {
            problems.add(Code.CANNOT_READ, unread.whole(), "the file cannot be read");
        }
        return problems.failure();
    }
}

package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.pipeline.Made;
import letter.pipeline.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds each letter against the file that it should be. */
public record Comparison(Path directory) implements Delivery {
    @Override
    public Delivered deliver(FileName name, Made letter) {
        Problems problems = new Problems();
        List<Placed> placed = new ArrayList<>();
        for (Made.File file : letter.files()) {
            Path path = directory.resolve(name.of(file.format()));
            try {
                placed.add(compared(path, file));
            } catch (IOException failure) {
                problems.add(
                        Code.CANNOT_READ,
                        Source.file(path.toString(), "").whole(),
                        "'" + path + "' cannot be read: " + Refusal.reason(failure));
            }
        }
        return new Delivered(placed, problems.all());
    }

    private static Placed compared(Path path, Made.File file) throws IOException {
        try {
            byte[] before = Files.readAllBytes(path);
            return Arrays.equals(before, file.bytes())
                    ? Placed.of(path, file, Placed.Fate.SAME)
                    : new Placed(
                            path,
                            file.format(),
                            file.bytes(),
                            Placed.Fate.DIFFERENT,
                            Optional.of(before));
        } catch (NoSuchFileException missing) {
            return Placed.of(path, file, Placed.Fate.MISSING);
        }
    }
}

package letter.batch;

import letter.pipeline.Made;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes nothing: says where each letter would go, or hands it on to whoever prints it. */
public record Rehearsed(Path directory) implements Delivery {
    @Override
    public Delivered deliver(FileName name, Made letter) {
        List<Placed> placed = new ArrayList<>();
        for (Made.File file : letter.files()) {
            Path path = directory.resolve(name.of(file.format()));
            placed.add(Placed.of(path, file, Placed.Fate.WRITTEN));
        }
        return new Delivered(placed, List.of());
    }
}

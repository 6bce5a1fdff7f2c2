package letter.batch;

import letter.diagnostic.Result;
import letter.pipeline.Made;
import letter.pipeline.Outbox;
import letter.pipeline.OutputFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes each letter to its files, in all its formats or in none. */
public record FileDelivery(Path directory, Outbox outbox) implements Delivery {
    @Override
    public Delivered deliver(FileName name, Made letter) {
        List<OutputFile> files = files(name, letter);
        Result<List<Path>> written = outbox.write(files);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < files.size() && written.value().isPresent(); i++) {
            OutputFile file = files.get(i);
            boolean changed = written.value().get().contains(file.path());
            placed.add(
                    Placed.of(
                            file.path(),
                            letter.files().get(i),
                            changed ? Placed.Fate.WRITTEN : Placed.Fate.SAME));
        }
        return new Delivered(placed, written.diagnostics());
    }

    /** Nothing is written: what would keep each letter from being written is told. */
    public Delivery foreseen() {
        return (name, letter) -> new Delivered(List.of(), outbox.foresee(files(name, letter)));
    }

    private List<OutputFile> files(FileName name, Made letter) {
        List<OutputFile> files = new ArrayList<>();
        for (Made.File file : letter.files()) {
            files.add(new OutputFile(directory.resolve(name.of(file.format())), file.bytes()));
        }
        return files;
    }
}

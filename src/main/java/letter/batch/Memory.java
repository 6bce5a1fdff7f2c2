package letter.batch;

import letter.diagnostic.Result;
import letter.document.Documents;
import letter.document.ListNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.pipeline.Fingerprints;
import letter.render.Format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What letters are made from, and what the report of an earlier run says of it. */
public final class Memory {
    private final Optional<Setting> setting;
    private final Optional<Earlier> earlier;

    private Memory(Optional<Setting> setting, Optional<Earlier> earlier) {
        this.setting = setting;
        this.earlier = earlier;
    }

    /** Nothing is traced, and nothing is known. */
    public static Memory none() {
        return new Memory(Optional.empty(), Optional.empty());
    }

    /**
     * What decides beside the documents of letters how they turn out.
     *
     * @param always templates, options, the version
     * @param undated the date of those that have none of their own
     * @param directory where they go
     */
    public record Setting(String always, String undated, Path directory) {}

    /** Traces what letters are made from. */
    public static Memory tracing(Setting setting) {
        return new Memory(Optional.of(setting), Optional.empty());
    }

    /** The same, and knows what an earlier run says that it made. */
    public static Memory of(Setting setting, Earlier earlier) {
        return new Memory(Optional.of(setting), Optional.of(earlier));
    }

    Optional<Trace> trace(Planned planned) {
        return setting.isPresent()
                ? Optional.of(Trace.of(planned, setting.get()))
                : Optional.empty();
    }

    /** What was made before of the very same, if its files still are what they were. */
    Optional<Outcome> unchanged(Planned planned, Optional<Trace> trace) {
        if (earlier.isEmpty() || trace.isEmpty()) {
            return Optional.empty();
        }
        String name = planned.job().stem();
        Optional<String> line = earlier.get().line(name);
        if (line.isEmpty() || !ReportLine.madeFrom(line.get()).equals(trace.get().made())) {
            return Optional.empty();
        }
        byte[] bytes = line.get().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Result<Node> read = Documents.readLine("report", bytes, 1);
        if (read.value().isEmpty() || !stand(read.value().get().get("outputs"), files(planned))) {
            return Optional.empty();
        }
        return Optional.of(
                new Outcome(
                        planned.row().number(),
                        planned.row().at(),
                        Outcome.Status.UNCHANGED,
                        name,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        ReportLine.tail(line.get())));
    }

    /** Where its files belong. */
    private List<Path> files(Planned planned) {
        List<Path> files = new ArrayList<>();
        for (Format format : planned.job().form().formats()) {
            String name = planned.name().value().orElseThrow().of(format);
            files.add(setting.orElseThrow().directory().resolve(name));
        }
        return files;
    }

    private static boolean stand(Optional<Node> outputs, List<Path> files) {
        if (outputs.isEmpty()
                || !(outputs.get() instanceof ListNode list)
                || list.items().size() != files.size()) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            Optional<Node> file = list.items().get(i).get("file");
            Optional<Node> hash = list.items().get(i).get("sha256");
            boolean same =
                    file.isPresent()
                            && file.get() instanceof ScalarNode path
                            && path.text().equals(files.get(i).toString())
                            && hash.isPresent()
                            && hash.get() instanceof ScalarNode known
                            && holds(files.get(i), known.text());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Path file, String hash) {
        try {
            return Fingerprints.hexadecimal(Files.readAllBytes(file)).equals(hash);
        } catch (IOException gone) {
            return false;
        }
    }
}

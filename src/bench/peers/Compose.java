import org.yaml.snakeyaml.Yaml;

import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Only reads the files of a directory and composes their YAML, on two threads: the least that letters of them take. */
final class Compose {
    private static final int THREADS = 2;

    private Compose() {}

    public static void main(String[] args) throws Exception {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> directory = Files.newDirectoryStream(Path.of(args[0]))) {
            directory.forEach(files::add);
        }
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> parts = new ArrayList<>();
        for (int part = 0; part < THREADS; part++) {
            int first = part;
            parts.add(workers.submit(() -> composed(files, first)));
        }
        int composed = 0;
        for (Future<Integer> part : parts) {
            composed += part.get();
        }
        workers.shutdown();
        System.out.println(composed);
    }

    private static int composed(List<Path> files, int first) throws Exception {
        Yaml yaml = new Yaml();
        int composed = 0;
        for (int i = first; i < files.size(); i += THREADS) {
            composed += yaml.compose(new StringReader(Files.readString(files.get(i)))) == null ? 0 : 1;
        }
        return composed;
    }
}

package letter.bench;

import letter.diagnostic.Result;
import letter.document.Documents;
import letter.pipeline.Form;
import letter.pipeline.Made;
import letter.pipeline.Origin;
import letter.pipeline.Pipeline;
import letter.pipeline.Request;
import letter.profile.Limits;
import letter.render.Format;
import letter.template.TemplateStore;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Letters from as many profile files, beside what reading the files and composing their YAML alone
 * takes, in turn in one JVM. See many-letters.sh.
 */
public final class ManyLetters {
    /** As many as a thread takes at a time; from 64 on a request is shared between threads. */
    private static final int CHUNK = 50;

    private static final Pipeline PIPELINE = new Pipeline(new TemplateStore(List.of()));
    private static volatile long sink;

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        int threads = Integer.parseInt(args[1]);
        int count = Integer.parseInt(args[2]);
        Path folder = Files.createTempDirectory("profiles");
        List<Path> files = Corpus.of(Path.of(args[3]), ".yaml").write(count, folder);
        try {
            for (int i = 0; i < rounds; i++) {
                double library = time(threads, files, ManyLetters::compose);
                double read = time(threads, files, ManyLetters::read);
                double md = time(threads, files, part -> generate(part, Format.MD));
                double html = time(threads, files, part -> generate(part, Format.HTML));
                System.out.printf(
                        Locale.ROOT,
                        "compose %4.0f us   read %4.0f us   md %4.0f us (%.2f, %.2f)"
                                + "   html %4.0f us (%.2f, %.2f)%n",
                        library,
                        read,
                        md,
                        md / library,
                        md / read,
                        html,
                        html / library,
                        html / read);
            }
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private interface Work {
        void on(List<Path> files);
    }

    /** Microseconds of the clock for each file. */
    private static double time(int threads, List<Path> files, Work work)
            throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int t = 0; t < threads; t++) {
            int first = t * CHUNK;
            Thread thread =
                    new Thread(
                            () -> {
                                for (int i = first; i < files.size(); i += CHUNK * threads) {
                                    work.on(files.subList(i, Math.min(i + CHUNK, files.size())));
                                }
                            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join();
        }
        return (System.nanoTime() - start) / 1e3 / files.size();
    }

    /** The library's own nodes, as its users compose them. */
    private static void compose(List<Path> files) {
        for (Path file : files) {
            try {
                sink += new Yaml().compose(new StringReader(Files.readString(file))).hashCode();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** letter's nodes. */
    private static void read(List<Path> files) {
        for (Path file : files) {
            sink += Documents.read(file).value().orElseThrow().at().line();
        }
    }

    private static void generate(List<Path> files, Format format) {
        Result<List<Made>> made = PIPELINE.generate(request(files, format));
        for (Made letter : made.value().orElseThrow()) {
            sink += letter.files().get(0).bytes().length;
        }
    }

    /** Each profile's own letter. */
    public static Request request(List<Path> profiles, Format... formats) {
        List<Origin> origins = new ArrayList<>();
        for (Path profile : profiles) {
            origins.add(Origin.file(profile.toString()));
        }
        return new Request(
                origins,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Limits.none(),
                Optional.of(() -> LocalDate.of(2026, 4, 27)),
                new Form(List.of(formats), 0, false));
    }
}

import letter.document.Documents;
import letter.document.Node;
import letter.pipeline.Form;
import letter.pipeline.Origin;
import letter.pipeline.Pipeline;
import letter.pipeline.Request;
import letter.profile.Limits;
import letter.profile.Profiles;
import letter.render.Format;
import letter.template.TemplateStore;
import letter.value.LanguageTag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One profile and many targets: the letters, beside what reading and decoding the target files
 * alone takes, in turn in one JVM. See many-targets.sh.
 */
public final class ManyTargets {
    private static final LanguageTag ENGLISH = new LanguageTag("en", Optional.empty());

    public static void main(String[] args) throws IOException {
        int runs = Integer.parseInt(args[0]);
        Path profile = Path.of(args[1]);
        List<Path> targets = targets(Path.of(args[2]), Integer.parseInt(args[3]));
        double[] reading = new double[runs];
        double[] letters = new double[runs];
        double[] ratios = new double[runs];
        for (int i = -3; i < runs; i++) {
            long start = System.nanoTime();
            read(targets);
            long middle = System.nanoTime();
            generate(profile, targets);
            long end = System.nanoTime();
            if (i == -3) {
                tell("first round", middle - start, end - middle);
            } else if (i >= 0) {
                reading[i] = middle - start;
                letters[i] = end - middle;
                ratios[i] = letters[i] / reading[i];
            }
        }
        tell("median of " + runs, median(reading), median(letters));
        System.out.printf(Locale.ROOT, "median of the ratios: %.2f%n", median(ratios));
    }

    /** As many copies of a target as are asked for, each with another name. */
    private static List<Path> targets(Path sample, int count) throws IOException {
        String text = Files.readString(sample);
        Path folder = Files.createTempDirectory("targets");
        folder.toFile().deleteOnExit();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("target-" + i + ".yaml");
            Files.writeString(file, text.replaceFirst("(?m)^name: (.*)$", "name: $1 " + i));
            file.toFile().deleteOnExit();
            files.add(file);
        }
        return files;
    }

    private static void read(List<Path> targets) {
        for (Path target : targets) {
            Node node = Documents.read(target).value().orElseThrow();
            Profiles.decodeTarget(node, ENGLISH).value().orElseThrow();
        }
    }

    private static void generate(Path profile, List<Path> targets) {
        List<Origin> origins = new ArrayList<>();
        for (Path target : targets) {
            origins.add(Origin.file(target.toString()));
        }
        Request request =
                new Request(
                        List.of(Origin.file(profile.toString())),
                        origins,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Limits.none(),
                        Optional.of(() -> LocalDate.of(2026, 4, 27)),
                        new Form(List.of(Format.MD), 0, false));
        new Pipeline(new TemplateStore(List.of())).generate(request).value().orElseThrow();
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void tell(String what, double reading, double letters) {
        System.out.printf(
                Locale.ROOT,
                "%s: targets read and decoded %.0f ms, letters made %.0f ms, ratio %.2f%n",
                what,
                reading / 1e6,
                letters / 1e6,
                letters / reading);
    }
}

package letter.cli;

import letter.bundle.Bundle;
import letter.language.Languages;
import letter.value.LanguageTag;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Does once what users do, so that Java can archive the classes for it: {@code Training DIRECTORY};
 * the launcher calls it where there is no archive yet.
 */
final class Training {
    private static final String PROFILE = Bundle.text("init/profile.yaml");

    private Training() {}

    /**
     * @param args a directory into which letters are written
     */
    public static void main(String[] args) {
        for (String format : List.of("html", "txt", "md")) {
            run(PROFILE, "generate", "-", "-f", format);
        }
        for (LanguageTag tag : Languages.tags()) {
            run(PROFILE, "generate", "-", "--lang", tag.toString(), "--explain");
        }
        String letters = Path.of(args[0], "letters").toString();
        run(PROFILE, "generate", "-", "-f", "md,txt,html", "-o", letters + "/", "--verbose");
        run("{\"basics\": {\"name\": \"Mira\"}}", "generate", "-", "--set", "target.name=SMILES");
        run(PROFILE, "generate", "-", "--limit", "words=80", "--redact");
        run("basics: {nmae: Mira}", "validate", "-");
        lists(Path.of(args[0], "lists"));
        run("", "--help");
        run("", "generate", "--help");
        run("", "--version");
        run("", "nothing");
        Main.main(new String[] {"--version"});
    }

    /** Job lists, with all that is done with their letters. */
    private static void lists(Path directory) {
        run("", "init", directory.toString());
        String list = directory.resolve("letters.yaml").toString();
        String report = directory.resolve("report.jsonl").toString();
        run("", "batch", list, "-f", "md,txt,html", "--report", report);
        run("", "batch", list, "--report", report, "--skip-unchanged");
        run("", "check", list);
        run(
                "{\"basics\": {\"name\": \"Mira\"}}\n",
                "batch",
                "-",
                "--set",
                "target.name=X",
                "-o",
                "-");
        run("basics.name\nMira\n", "batch", "-", "--jobs-format", "csv", "--dry-run", "-o", "x/");
    }

    private static void run(String input, String... args) {
        Environment environment =
                new Environment(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Map.of(),
                        "",
                        () -> LocalDate.EPOCH);
        CommandLineRun.run(args, environment);
    }
}

package letter.cli;

import letter.bundle.Bundle;
import letter.language.Languages;
import letter.value.LanguageTag;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Does once what is done most, so that Java can archive the classes for it: {@code Training
 * DIRECTORY}; the launcher calls it where there is no archive yet.
 *
 * <p>Not all that letter can: from JDK 25 on every class in the archive costs time and memory at
 * each start, whether it is used or not.
 */
final class Training {
    private static final String PROFILE = Bundle.text("init/profile.yaml");

    /** What the profile of beginners does without. */
    private static final String MORE =
            """
            basics: {name: Mira, label: {en: Pupil, de: Schülerin}, location: {countryCode: FR}}
            work:
              - name: Sonance
                statement: >
                  Of its 3 scales, 1 was mine.
            target: {name: SMILES}
            """;

    private Training() {}

    /**
     * @param args a directory into which letters are written
     */
    public static void main(String[] args) {
        for (String format : List.of("html", "txt", "md")) {
            run(PROFILE, "generate", "-", "-f", format);
        }
        for (LanguageTag tag : Languages.tags()) {
            run(PROFILE, "generate", "-", "--lang", tag.toString());
        }
        run(MORE, "generate", "-");
        run(PROFILE, "generate", "-", "-f", "html", "-o", args[0] + "/");
        // With an escape, for which the library is asked.
        run("basics: {nmae: \"M\\x69ra\"}", "validate", "-");
        run("", "--help");
        Main.main(new String[] {"--version"});
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

package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the sources to the structure that the project has promised itself. */
class ArchitectureTest {
    private static final Path MAIN = Path.of("src/main/java/letter");
    private static final Path TEST = Path.of("src/test/java/letter");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    /** Which packages each stage stands on directly; what those stand on comes with them. */
    private static final Map<String, List<String>> STANDS_ON =
            Map.ofEntries(
                    Map.entry("bundle", List.of()),
                    Map.entry("diagnostic", List.of()),
                    Map.entry("value", List.of("diagnostic")),
                    Map.entry("document", List.of("value")),
                    Map.entry("profile", List.of("document")),
                    Map.entry("language", List.of("bundle", "value")),
                    Map.entry("markdown", List.of("value")),
                    Map.entry("view", List.of("profile", "language")),
                    Map.entry("template", List.of("bundle", "profile", "markdown")),
                    Map.entry("render", List.of("template", "markdown", "view")),
                    Map.entry("redact", List.of("view", "markdown")),
                    Map.entry("pipeline", List.of("redact", "render", "view", "template")),
                    Map.entry("batch", List.of("pipeline")),
                    Map.entry("cli", List.of("batch")));

    /** The one door of each library. */
    private static final Map<String, String> DOORS =
            Map.of(
                    "org.yaml.", "document",
                    "com.fasterxml.", "document",
                    "org.commonmark.", "markdown",
                    "de.siegmar.fastcsv.", "batch",
                    "com.github.difflib.", "batch",
                    "me.tongfei.progressbar.", "cli",
                    "picocli.", "cli");

    @Test
    void a_stage_imports_only_what_it_stands_on() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            String stage = stage(file);
            Set<String> allowed = reach(stage);
            for (String imported : imports(file)) {
                if (imported.startsWith("letter.")) {
                    String other = imported.split("\\.")[1];
                    if (!other.equals(stage) && !allowed.contains(other)) {
                        wrong.add(file + " imports " + imported);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_library_lives_behind_one_door() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            for (String imported : imports(file)) {
                boolean known = imported.startsWith("java.") || imported.startsWith("letter.");
                for (var door : DOORS.entrySet()) {
                    known |=
                            imported.startsWith(door.getKey())
                                    && door.getValue().equals(stage(file));
                }
                if (!known) {
                    wrong.add(file + " imports " + imported);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void pages_know_the_frame_and_nothing_else_of_the_view() throws IOException {
        Set<String> frame = Set.of("Frame", "Sender", "Enclosures");
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(MAIN.resolve("render"))) {
            for (String imported : imports(file)) {
                if (imported.startsWith("letter.view.")
                        && !frame.contains(imported.split("\\.")[2])) {
                    wrong.add(file + " imports " + imported);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void below_the_command_line_there_is_no_clock_locale_environment_or_console()
            throws IOException {
        Pattern outside =
                Pattern.compile(
                        "System\\.(out|err|in|exit|getenv|getProperty|currentTimeMillis)"
                                + "|Locale\\.getDefault|\\.now\\(\\)|ZoneId\\.systemDefault");
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            Matcher found = outside.matcher(Files.readString(file));
            if (!stage(file).equals("cli") && found.find()) {
                wrong.add(file + " has " + found.group());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_test_tree_mirrors_the_main_tree() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(TEST)) {
            String name = file.getFileName().toString();
            String subject = name.replaceAll("(Test|Properties|IT)\\.java$", "");
            Path folder = TEST.relativize(file.getParent());
            boolean isTest = !subject.equals(name);
            if (isTest && file.getParent().compareTo(TEST) != 0) {
                Path tested = MAIN.resolve(folder).resolve(subject + ".java");
                if (!Files.exists(tested)) {
                    wrong.add(file + " tests no " + tested);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_stage_is_in_the_table() throws IOException {
        Set<String> stages = new TreeSet<>();
        for (Path file : sources(MAIN)) {
            stages.add(stage(file));
        }
        assertTrue(STANDS_ON.keySet().containsAll(stages), stages.toString());
    }

    private static Set<String> reach(String stage) {
        Set<String> reached = new TreeSet<>();
        for (String below : STANDS_ON.getOrDefault(stage, List.of())) {
            reached.add(below);
            reached.addAll(reach(below));
        }
        return reached;
    }

    private static String stage(Path file) {
        return MAIN.relativize(file).getName(0).toString();
    }

    private static List<String> imports(Path file) throws IOException {
        List<String> imports = new ArrayList<>();
        Matcher found = IMPORT.matcher(Files.readString(file));
        while (found.find()) {
            imports.add(found.group(1));
        }
        return imports;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}

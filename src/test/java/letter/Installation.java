package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The distribution, unpacked somewhere, with a Java that tells what it was asked to do.
 *
 * @param home where it lies
 * @param jdk a Java that loads its classes as the real one does, and writes down from where
 */
record Installation(Path home, Path jdk) {
    private static final Path DISTRIBUTION = Path.of("target/letter").toAbsolutePath();

    static Installation in(Path directory, Path realJdk) throws Exception {
        Path home = directory.resolve("my töols/letter");
        copy(DISTRIBUTION, home);
        Path jdk = directory.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.copy(realJdk.resolve("release"), jdk.resolve("release"));
        String script =
                """
                #!/bin/sh
                log=-Xlog:class+load:file="JDK/classes"::filecount=0
                for argument; do
                  shift
                  case $argument in
                    letter.cli.Training)
                      echo $$ >>"JDK/trainings"
                      log=-Xlog:disable
                      ;;
                    -Xshare:dump) log=-Xlog:disable ;;
                    -Xlog:*) continue ;;
                  esac
                  set -- "$@" "$argument"
                done
                exec "REAL/bin/java" -Xlog:disable "$log" "$@"
                """;
        Path java = jdk.resolve("bin/java");
        Files.writeString(
                java, script.replace("JDK", jdk.toString()).replace("REAL", realJdk.toString()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Installation(home, jdk);
    }

    /** Holds that a run was silent and wrote the example's letter. */
    static void rightLetter(Shell ran) throws IOException {
        assertEquals("", ran.errors());
        assertEquals(Files.readString(Path.of("examples/smiles-2025.md")), ran.output());
        assertEquals(0, ran.status());
    }

    Path launcher() {
        return home.resolve("bin/letter");
    }

    Path jar() {
        return home.resolve("lib/letter.jar");
    }

    /** Runs it, with this directory for what it can do without. */
    Shell run(Path cache, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return Shell.run(home, variables(cache), command.toArray(new String[0]));
    }

    Map<String, String> variables(Path cache) {
        Map<String, String> variables = new HashMap<>();
        variables.put("LETTER_JAVA", jdk.resolve("bin/java").toString());
        variables.put("XDG_CACHE_HOME", cache.toString());
        return variables;
    }

    /** Whether the last run had its own classes from an archive. */
    boolean usedArchive() throws IOException {
        for (String line : Files.readAllLines(jdk.resolve("classes"))) {
            if (line.contains(" letter.cli.CommandLineRun ")) {
                return line.contains("shared objects file");
            }
        }
        throw new IllegalStateException("the last run loaded no letter");
    }

    /** How often an archive was begun. */
    int trainings() throws IOException {
        Path log = jdk.resolve("trainings");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** The archives in a directory. */
    static List<Path> archives(Path cache) throws IOException {
        return files(cache, ".jsa", ".aot");
    }

    /** The archive that appears in a directory, once nobody works on it any more. */
    static Path awaitArchive(Path cache) throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (!archives(cache).isEmpty() && files(cache, ".lock").isEmpty()) {
                return archives(cache).get(0);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no archive in " + cache);
    }

    /** The files and directories below with one of these endings. */
    static List<Path> files(Path directory, String... endings) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(
                            file ->
                                    Stream.of(endings)
                                            .anyMatch(end -> file.toString().endsWith(end)))
                    .toList();
        } catch (UncheckedIOException changing) {
            // The builder moves its files while they are counted.
            return files(directory, endings);
        }
    }

    /** All of a directory, with the times of its files to the nanosecond, which Java cannot. */
    static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to.getParent());
        Shell copied =
                Shell.run(to.getParent(), Map.of(), "cp", "-a", from.toString(), to.toString());
        if (copied.status() != 0) {
            throw new IllegalStateException(copied.errors());
        }
    }
}

package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The archive of classes: made once, used where it fits, and never in the way. */
@ParameterizedClass
@MethodSource("letter.LauncherIT#javas")
class ArchiveIT {
    private static final Map<Path, Installation> INSTALLED = new HashMap<>();
    private static final Map<Path, Path> CACHES = new HashMap<>();
    private static final String PROFILE =
            Path.of("profiles/smiles-2025.yaml").toAbsolutePath().toString();

    /** What every test begins with; one for each Java. */
    @TempDir static Path shared;

    @TempDir Path directory;

    @Parameter Path java;

    private Installation letter;

    /** With a whole archive. */
    private Path cache;

    @BeforeEach
    void install() throws Exception {
        if (!INSTALLED.containsKey(java)) {
            Path place = Files.createDirectory(shared.resolve("java" + INSTALLED.size()));
            Installation installed = Installation.in(place, java);
            INSTALLED.put(java, installed);
            CACHES.put(java, place.resolve("cache"));
            Installation.rightLetter(installed.run(place.resolve("cache"), "generate", PROFILE));
            Installation.awaitArchive(place.resolve("cache"));
        }
        letter = INSTALLED.get(java);
        cache = directory.resolve("cache");
        Installation.copy(CACHES.get(java), cache);
    }

    @Test
    void is_made_by_the_first_run_and_used_by_the_next() throws Exception {
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        assertTrue(letter.usedArchive());
        assertEquals(List.of(), Installation.files(cache, ".lock", ".new"));
    }

    /** What can befall a file. */
    enum Damage {
        MISSING,
        EMPTY,
        TRUNCATED,
        CORRUPTED,
        FOREIGN,
        STALE
    }

    @ParameterizedTest
    @EnumSource
    void is_left_aside_and_made_anew_where_it_is(Damage damage) throws Exception {
        Path archive = Installation.archives(cache).get(0);
        damage(archive, damage);
        // Making it takes seconds: once is enough.
        if (damage != Damage.TRUNCATED) {
            Files.createDirectory(lock(archive));
        }
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        assertFalse(letter.usedArchive());
        if (damage == Damage.TRUNCATED) {
            awaitWhole(archive);
            Installation.rightLetter(letter.run(cache, "generate", PROFILE));
            assertTrue(letter.usedArchive());
        }
    }

    private void damage(Path archive, Damage damage) throws IOException {
        switch (damage) {
            case MISSING -> Files.delete(archive);
            case EMPTY -> Files.write(archive, new byte[0]);
            case TRUNCATED -> cut(archive);
            case CORRUPTED -> {
                try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
                    file.seek(file.length() / 2);
                    file.write(new byte[4096]);
                }
            }
            case FOREIGN -> Files.copy(Path.of("/bin/sh"), replaced(archive));
            case STALE ->
                    Files.setLastModifiedTime(
                            archive, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        }
    }

    private static void cut(Path archive) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
    }

    private static Path replaced(Path archive) throws IOException {
        Files.delete(archive);
        return archive;
    }

    @Test
    void of_another_file_is_refused_by_java_itself_and_silently() throws Exception {
        Path archive = Installation.archives(cache).get(0);
        Files.copy(Path.of("/bin/sh"), replaced(archive));
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(letter.jar()));
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        assertFalse(letter.usedArchive());
    }

    @Test
    void is_not_used_for_a_jar_that_was_replaced_nor_made_for_it() throws Exception {
        Installation replaced = another("replaced");
        Path empty = directory.resolve("empty");
        Installation.rightLetter(replaced.run(empty, "generate", PROFILE));
        Installation.awaitArchive(empty);
        for (String name : List.of("libraries.jar", "letter.jar")) {
            Path jar = replaced.home().resolve("lib").resolve(name);
            Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND);
            Installation.rightLetter(replaced.run(empty, "generate", PROFILE));
            assertFalse(replaced.usedArchive(), name);
        }
        Installation.rightLetter(replaced.run(directory.resolve("other"), "generate", PROFILE));
        Thread.sleep(1000);
        assertEquals(List.of(), Installation.archives(directory.resolve("other")));
        assertEquals(1, replaced.trainings());
    }

    @Test
    void follows_an_installation_that_is_moved() throws Exception {
        Installation first = another("first");
        Path moved = directory.resolve("móved");
        Files.move(first.home(), moved);
        Installation there = new Installation(moved, first.jdk());
        Installation.rightLetter(there.run(cache, "generate", PROFILE));
        if (!there.usedArchive()) {
            awaitTrained(there);
            Installation.rightLetter(there.run(cache, "generate", PROFILE));
        }
        assertTrue(there.usedArchive());
    }

    @Test
    void is_made_once_by_thirty_first_runs() throws Exception {
        Installation fresh = another("fresh");
        Path empty = directory.resolve("empty");
        List<Process> runs = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Path output = directory.resolve("run" + i);
            ProcessBuilder builder =
                    new ProcessBuilder(fresh.launcher().toString(), "generate", PROFILE);
            builder.environment().putAll(fresh.variables(empty));
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            outputs.add(output);
            runs.add(builder.start());
        }
        for (Process run : runs) {
            assertEquals(0, run.waitFor());
        }
        String golden = Files.readString(Path.of("examples/smiles-2025.md"));
        for (Path output : outputs) {
            assertEquals(golden, Files.readString(output));
        }
        Installation.awaitArchive(empty);
        assertEquals(1, fresh.trainings());
        assertEquals(1, Installation.archives(empty).size());
        assertEquals(List.of(), Installation.files(empty, ".lock", ".new"));
    }

    @Test
    void is_tried_again_an_hour_after_its_builder_was_killed() throws Exception {
        Path archive = Installation.archives(cache).get(0);
        Files.delete(archive);
        Path lock = Files.createDirectory(lock(archive));
        Path rest = archive.resolveSibling(archive.getFileName() + ".123.new");
        Files.writeString(rest, "half of it");
        int before = letter.trainings();
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        Thread.sleep(1000);
        assertEquals(before, letter.trainings());
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        Installation.awaitArchive(cache);
        assertFalse(Files.exists(rest));
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        assertTrue(letter.usedArchive());
    }

    @Test
    void is_not_tried_again_at_once_where_it_fails() throws Exception {
        Files.delete(Installation.archives(cache).get(0));
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        stopBuilder();
        int before = letter.trainings();
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        Thread.sleep(1000);
        assertEquals(before, letter.trainings());
    }

    @Test
    void is_done_without_where_the_cache_cannot_be_written() throws Exception {
        Installation.rightLetter(letter.run(Path.of("/proc/letter"), "generate", PROFILE));
        Path file = Files.writeString(directory.resolve("file"), "");
        Installation.rightLetter(letter.run(file, "generate", PROFILE));
        assertFalse(letter.usedArchive());
    }

    @Test
    void is_done_without_on_a_full_disk() throws Exception {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        String mount = "mount -t tmpfs -o size=256k tmpfs '" + disk + "'";
        assumeTrue(sh(mount).status() == 0, "only root can mount a small disk");
        try {
            int before = letter.trainings();
            Installation.rightLetter(letter.run(disk, "generate", PROFILE));
            for (int i = 0; i < 600 && letter.trainings() == before; i++) {
                Thread.sleep(100);
            }
            awaitEnd(disk);
            Installation.rightLetter(letter.run(disk, "generate", PROFILE));
            assertFalse(letter.usedArchive());
            assertEquals(List.of(), Installation.files(disk, ".jsa", ".aot", ".new"));
        } finally {
            sh("umount -l '" + disk + "'");
        }
    }

    @Test
    void of_another_user_is_not_used() throws Exception {
        Path archive = Installation.archives(cache).get(0);
        assumeTrue(sh("chown nobody '" + archive + "'").status() == 0, "only root can do that");
        Files.createDirectory(lock(archive));
        Installation.rightLetter(letter.run(cache, "generate", PROFILE));
        assertFalse(letter.usedArchive());
    }

    @Test
    void can_be_made_for_all_users_and_can_be_done_without() throws Exception {
        Installation fresh = another("for all");
        Map<String, String> variables = fresh.variables(directory.resolve("none"));
        variables.put("LETTER_ARCHIVE", "make");
        Shell made = Shell.run(directory, variables, fresh.launcher().toString());
        assertEquals(new Shell(0, "", ""), made);
        variables.put("LETTER_ARCHIVE", "off");
        String[] command = {fresh.launcher().toString(), "generate", PROFILE};
        Installation.rightLetter(Shell.run(directory, variables, command));
        assertFalse(fresh.usedArchive());
        variables.remove("LETTER_ARCHIVE");
        Installation.rightLetter(Shell.run(directory, variables, command));
        assertTrue(fresh.usedArchive());
        assertFalse(Files.exists(directory.resolve("none")));
    }

    private static Path lock(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".lock");
    }

    private Installation another(String name) throws Exception {
        return Installation.in(Files.createDirectory(directory.resolve(name)), java);
    }

    private void awaitWhole(Path archive) throws Exception {
        FileTime jar = Files.getLastModifiedTime(letter.jar());
        for (int i = 0; i < 1200; i++) {
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive).equals(jar)
                    && Installation.files(cache, ".lock").isEmpty()) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private void awaitTrained(Installation there) throws Exception {
        for (int i = 0; i < 100 && there.trainings() == 0; i++) {
            Thread.sleep(100);
        }
        awaitEnd(cache);
    }

    /** Waits until no training goes on. */
    private void awaitEnd(Path where) throws Exception {
        for (int i = 0;
                i < 1200
                        && sh("ps axww -o args | grep '[l]etter.cli.Training " + where + "'")
                                        .status()
                                == 0;
                i++) {
            Thread.sleep(100);
        }
        Thread.sleep(300);
    }

    /** Kills the Java that makes the archive, so that tests need not wait for it. */
    private void stopBuilder() throws Exception {
        for (int i = 0; i < 100; i++) {
            Shell found = sh("ps axww -o pid,args | grep '[l]etter.cli.Training " + cache + "'");
            if (found.status() == 0) {
                sh("kill -9 " + found.output().strip().split(" ")[0]);
                return;
            }
            Thread.sleep(50);
        }
    }

    private Shell sh(String script) throws Exception {
        return Shell.run(directory, Map.of(), "sh", "-c", script);
    }
}

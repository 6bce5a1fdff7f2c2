package letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code ./mvnw package} leaves in {@code target} to be carried away. */
class DistributionIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path BUILT = HOME.resolve("target/letter");
    private static final String PROFILE = HOME.resolve("profiles/smiles-2025.yaml").toString();

    @TempDir Path directory;

    @Test
    void the_archives_hold_the_directory_under_the_name_of_the_version() throws Exception {
        List<Path> archives = List.of();
        try (Stream<Path> files = Files.list(HOME.resolve("target"))) {
            archives = files.filter(file -> file.toString().endsWith(".tar.gz")).toList();
        }
        assertEquals(1, archives.size(), archives.toString());
        String name = archives.get(0).getFileName().toString().replace(".tar.gz", "");
        assertTrue(Files.exists(HOME.resolve("target/" + name + ".zip")));
        String unpack = "tar xzf '" + archives.get(0) + "' && diff -r '" + BUILT + "' " + name;
        assertEquals(new Shell(0, "", ""), sh(unpack));
        Shell ran = sh(name + "/bin/letter generate '" + PROFILE + "'");
        assertEquals(Files.readString(Path.of("examples/smiles-2025.md")), ran.output());
    }

    @Test
    void what_the_readme_speaks_of_is_there() throws Exception {
        String readme = Files.readString(BUILT.resolve("README.md"));
        Matcher named =
                Pattern.compile("\\]\\(([\\w./-]+)\\)|(profiles/[\\w./-]+)").matcher(readme);
        int count = 0;
        while (named.find()) {
            count++;
            Path file = BUILT.resolve(named.group(1) == null ? named.group(2) : named.group(1));
            assertTrue(Files.exists(file), file.toString());
        }
        assertTrue(count > 10, readme);
    }

    @Test
    void every_command_has_a_man_page() throws Exception {
        String help = sh("'" + BUILT + "/bin/letter' --help").output();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Examples:"));
        List<String> pages = new ArrayList<>(List.of("letter"));
        for (String line : commands.split("\n")) {
            if (line.matches("  [a-z]+ .*")) {
                pages.add("letter-" + line.strip().split(" ")[0]);
            }
        }
        assertTrue(pages.size() > 5, commands);
        for (String page : pages) {
            String text = Files.readString(BUILT.resolve("share/man/man1/" + page + ".1"));
            assertTrue(text.contains(".SH \"EXIT STATUS\""), page);
            assertTrue(text.contains(".SH \"EXAMPLES\""), page);
        }
    }

    @Test
    void the_completions_are_read_by_their_shells() throws Exception {
        String share = BUILT + "/share";
        shell("bash", ". '" + share + "/bash-completion/completions/letter' && complete -p letter");
        shell("fish", "source '" + share + "/fish/vendor_completions.d/letter.fish'");
        shell(
                "zsh",
                "fpath=('"
                        + share
                        + "/zsh/site-functions' $fpath); autoload -U compinit;"
                        + " compinit -u -d dump; [ \"${_comps[letter]}\" = _letter ]");
    }

    private void shell(String shell, String script) throws Exception {
        if (sh("command -v " + shell).status() == 0) {
            Shell ran = Shell.run(directory, Map.of(), shell, "-c", script);
            assertEquals(0, ran.status(), shell + ran.errors());
        }
    }

    @Test
    void the_licence_of_every_library_is_there() throws Exception {
        Path licences = BUILT.resolve("licences");
        Pattern entry = Pattern.compile("\\((.*)\\) .*\\([^:]+:([^:]+):[^ ]+ - .*\\)");
        int count = 0;
        for (String line : Files.readAllLines(licences.resolve("THIRD-PARTY.txt"))) {
            var library = entry.matcher(line.strip());
            if (library.matches()) {
                count++;
                // Apache's is letter's own, too, and stands beside it; others come with their jar,
                // or else have to be put into src/dist/licences/NAME.
                boolean apache = library.group(1).matches("(The )?Apache.*2\\.0");
                Path own = licences.resolve(library.group(2));
                assertTrue(apache || Files.isDirectory(own), "no licence in " + own);
            }
        }
        try (Stream<Path> jars = Files.list(HOME.resolve("target/dependencies"))) {
            assertEquals(jars.count(), count);
        }
        assertTrue(Files.readString(BUILT.resolve("LICENSE")).contains("Apache License"));
    }

    @Test
    void the_bill_of_materials_names_every_library() throws Exception {
        String bill = Files.readString(BUILT.resolve("bom.json"));
        assertTrue(bill.contains("CycloneDX"));
        try (Stream<Path> jars = Files.list(HOME.resolve("target/dependencies"))) {
            for (Path jar : jars.toList()) {
                String name = jar.getFileName().toString().replace(".jar", "");
                assertTrue(bill.contains("\"name\" : \"" + name + "\""), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh", "bash", "ksh"})
    void runs_in_every_shell(String shell) throws Exception {
        assumeTrue(sh("command -v " + shell.split(" ")[0]).status() == 0, shell);
        Shell ran = sh(shell + " '" + BUILT + "/bin/letter' generate '" + PROFILE + "'");
        Installation.rightLetter(ran);
    }

    @Test
    void runs_from_anywhere_through_links_with_nothing_but_a_path() throws Exception {
        Path home = directory.resolve("my töols");
        Installation.copy(BUILT, home);
        Files.createSymbolicLink(directory.resolve("one"), Path.of("my töols/bin/letter"));
        Path folder = Files.createDirectory(directory.resolve("links"));
        Files.createSymbolicLink(folder.resolve("letter"), Path.of("../one"));
        Installation.rightLetter(
                sh("env -i PATH=\"$PATH\" links/letter generate '" + PROFILE + "'"));
        Installation.rightLetter(sh("cd links && PATH=.:$PATH letter generate '" + PROFILE + "'"));
    }

    @Test
    void runs_where_it_is_read_only_and_for_another_user() throws Exception {
        assumeTrue(sh("setpriv --reuid 65534 --clear-groups true").status() == 0, "needs root");
        Path home = directory.resolve("letter");
        Installation.copy(BUILT, home);
        Files.copy(Path.of(PROFILE), directory.resolve("profile.yaml"));
        sh("chmod -R a-w,a+rX . && chmod a+x .");
        Shell ran =
                sh(
                        "env -u XDG_CACHE_HOME HOME=/nonexistent setpriv --reuid 65534 --clear-groups '"
                                + home
                                + "/bin/letter' generate profile.yaml");
        Installation.rightLetter(ran);
        sh("chmod -R u+w .");
    }

    @Test
    void says_what_to_do_where_there_is_no_java() throws Exception {
        Path bin = Files.createDirectory(directory.resolve("bin"));
        String launcher = BUILT.resolve("bin/letter").toString();
        String none = "env -i PATH='" + bin + "' /bin/sh '" + launcher + "' --version";
        Shell ran = sh(none);
        assertEquals(3, ran.status());
        assertEquals(
                "letter: there is no Java: install one, 17 or later, or name its home in"
                        + " JAVA_HOME\n",
                ran.errors());
        Path old = Files.createDirectories(directory.resolve("jdk/bin"));
        Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        sh("printf '#!/bin/sh\\n' >jdk/bin/java; chmod +x jdk/bin/java");
        ran = sh("LETTER_JAVA='" + old + "/java' '" + launcher + "' --version");
        assertEquals(3, ran.status());
        assertEquals("letter: needs Java 17 or later; " + old + "/java is 11.0.2\n", ran.errors());
    }

    private Shell sh(String script) throws Exception {
        return Shell.run(directory, Map.of(), "sh", "-c", script);
    }
}

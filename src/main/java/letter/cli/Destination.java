package letter.cli;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.render.Format;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where letters go, and in which formats.
 *
 * @param file the file, the directory, or empty for standard output
 */
record Destination(Optional<Path> file, boolean directory, List<Format> formats) {

    /** What {@code -o} and {@code -f} say together; complains where they disagree. */
    static Destination of(Optional<String> output, Optional<String> format, Problems problems) {
        List<Format> named = formats(format, problems);
        if (output.isEmpty() || output.get().equals("-")) {
            return new Destination(Optional.empty(), false, named.isEmpty() ? MD : named);
        }
        Source typed = Source.option("--output", output.get());
        if (output.get().isEmpty()) {
            problems.add(
                    Code.BAD_USAGE,
                    typed.at(1, 1),
                    "the name of the output is empty",
                    "name a file or a directory, or leave -o out");
        }
        Path path = path(typed, problems);
        if (output.get().endsWith("/") || Files.isDirectory(path)) {
            return new Destination(Optional.of(path), true, named.isEmpty() ? MD : named);
        }
        Optional<Format> meant = meant(path);
        if (meant.isEmpty() && FOREIGN.contains(extension(path))) {
            problems.add(
                    Code.FORMAT_MISMATCH,
                    typed.at(1, 1),
                    "there is no format for '." + extension(path) + "'",
                    "there are " + names(List.of(Format.values())) + "; html prints to PDF");
        }
        if (meant.isPresent() && !named.isEmpty() && !named.contains(meant.get())) {
            problems.add(
                    Code.FORMAT_MISMATCH,
                    typed.at(1, 1),
                    "'" + output.get() + "' is not a name for " + names(named),
                    "leave out -f, or change the extension");
        }
        boolean decided = named.isEmpty() && meant.isPresent();
        List<Format> formats = decided ? List.of(meant.get()) : named.isEmpty() ? MD : named;
        return new Destination(Optional.of(path), false, formats);
    }

    private static final List<Format> MD = List.of(Format.MD);

    /** Extensions that promise what letter does not write. */
    private static final List<String> FOREIGN =
            List.of("pdf", "doc", "docx", "odt", "rtf", "tex", "epub", "yaml", "yml", "json");

    private static Path path(Source typed, Problems problems) {
        try {
            return Path.of(typed.text());
        } catch (InvalidPathException invalid) {
            problems.add(Code.BAD_USAGE, typed.at(1, 1), "cannot be the name of a file");
            return Path.of("letter");
        }
    }

    private static Optional<Format> meant(Path path) {
        return Format.fromExtension(extension(path));
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The formats that {@code -f} names, each once. */
    static List<Format> formats(Optional<String> typed, Problems problems) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Format> formats = new ArrayList<>();
        Source source = Source.option("--format", typed.get());
        int column = 1;
        for (String name : typed.get().split(",", -1)) {
            Optional<Format> format = Format.fromExtension(name.strip());
            if (format.isEmpty()) {
                problems.add(
                        Code.BAD_USAGE,
                        source.at(1, column),
                        "no format '" + name.strip() + "'",
                        "there are " + names(List.of(Format.values())));
            } else if (!formats.contains(format.get())) {
                formats.add(format.get());
            }
            column += name.length() + 1;
        }
        return formats;
    }

    private static String names(List<Format> formats) {
        StringBuilder names = new StringBuilder();
        for (Format format : formats) {
            names.append(names.length() == 0 ? "" : ", ").append(format.extension());
        }
        return names.toString();
    }

    /** Complains unless so many letters, each in each format, have room there. */
    void checkRoom(int letters, Location at, Problems problems) {
        int files = letters * formats.size();
        if (files > 1 && !directory) {
            problems.add(
                    Code.BAD_USAGE,
                    at,
                    counted(letters) + " not go into one " + (file.isPresent() ? "file" : "stream"),
                    "name a directory: -o letters/");
        }
    }

    private String counted(int letters) {
        int many = formats.size();
        return letters
                + (letters == 1 ? " letter" : " letters")
                + (many > 1 ? " in " + many + " formats" : "")
                + (letters == 1 ? " does" : " do");
    }

    /** The file of a letter with this stem; never asked of standard output. */
    Path path(String stem, Format format) {
        Path place = file.orElseThrow();
        return directory ? place.resolve(stem + "." + format.extension()) : place;
    }
}

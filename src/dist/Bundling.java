import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the class {@code letter.bundle.Texts}, which holds texts as constants.
 *
 * <pre>java Bundling.java TARGET [PATH=FILE-OR-TEXT...]</pre>
 *
 * <p>A folder's files are named by their paths in it, after PATH; what is no file is the text itself.
 */
public final class Bundling {
    /** What a class file holds of one constant, in modified UTF-8. */
    private static final int MOST_BYTES = 65_535;

    public static void main(String[] args) throws IOException {
        List<String> paths = new ArrayList<>();
        StringBuilder cases = new StringBuilder();
        for (String arg : List.of(args).subList(1, args.length)) {
            int equals = arg.indexOf('=');
            String path = arg.substring(0, equals);
            Path file = Path.of(arg.substring(equals + 1));
            if (!Files.exists(file)) {
                add(path, arg.substring(equals + 1), paths, cases);
                continue;
            }
            for (Path each : files(file)) {
                String inside = file.relativize(each).toString().replace('\\', '/');
                add(path + inside, Files.readString(each), paths, cases);
            }
        }
        Path target = Path.of(args[0], "letter", "bundle", "Texts.java");
        Files.createDirectories(target.getParent());
        Files.writeString(
                target,
                "package letter.bundle;\n\nfinal class Texts {\n    private Texts() {}\n\n"
                        + "    static final String PATHS = "
                        + literal(String.join("\n", paths))
                        + ";\n\n    static String at(String path) {\n        return switch (path) {\n"
                        + cases
                        + "            default -> null;\n        };\n    }\n}\n");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(String path, String text, List<String> paths, StringBuilder cases) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException(path + " is too long for a constant");
        }
        paths.add(path);
        cases.append("            case ").append(literal(path));
        cases.append(" ->\n                    ").append(literal(text)).append(";\n");
    }

    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c >= ' ' && c < 0x7F) {
                        out.append(c);
                    } else {
                        out.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}

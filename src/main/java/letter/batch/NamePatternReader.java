package letter.batch;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.NodePath;
import letter.render.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how files are to be named, <code>{target.name}/{basics.name}</code>, into its parts. */
final class NamePatternReader {
    /** Not on Windows, or not in a path. */
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private final String text;
    private final Location at;
    private final List<NamePart> parts = new ArrayList<>();
    private final Problems problems = new Problems();

    NamePatternReader(String text, Location at) {
        this.text = text;
        this.at = at;
    }

    Result<NamePattern> read() {
        Optional<Format> format = extension();
        readParts(format.isPresent() ? text.substring(0, text.lastIndexOf('.')) : text);
        check();
        if (format.isPresent() || !endsInFormat()) {
            parts.add(new NamePart.Literal("."));
            parts.add(NamePart.Known.FORMAT);
        }
        return problems.result(new NamePattern(text, at, List.copyOf(parts), format));
    }

    /** The format that the name ends in: {@code .md}. */
    private Optional<Format> extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Format.fromExtension(text.substring(dot + 1));
    }

    private void readParts(String name) {
        int from = 0;
        while (from < name.length()) {
            int open = name.indexOf('{', from);
            int close = open < 0 ? -1 : name.indexOf('}', open);
            if (open >= 0 && close < 0) {
                wrong("a '{' is not closed", "write '}' behind it");
                return;
            }
            int end = open < 0 ? name.length() : open;
            if (end > from) {
                parts.add(new NamePart.Literal(name.substring(from, end)));
            }
            if (open >= 0) {
                readValue(name.substring(open + 1, close));
            }
            from = open < 0 ? name.length() : close + 1;
        }
    }

    private void readValue(String name) {
        for (NamePart.Known known : NamePart.Known.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                parts.add(known);
                return;
            }
        }
        Source source = Source.option("{" + name + "}", name);
        Result<NodePath> path = NodePath.parse(source, name.length());
        if (path.value().isPresent()) {
            parts.add(new NamePart.Value(path.value().get()));
        } else {
            wrong(
                    "'{" + name + "}' is no path: " + path.diagnostics().get(0).message(),
                    "write a path like {basics.name}; there are {profile}, {target}, {row},"
                            + " {language} and {format}, too");
        }
    }

    private void check() {
        Optional<Character> forbidden = forbidden();
        if (forbidden.isPresent()) {
            wrong(
                    "'" + forbidden.get() + "' cannot stand in the name of a file",
                    "use letters, digits, '-', '_', '.' and '/'");
        } else if (text.startsWith("/") || ("/" + text + "/").contains("/../")) {
            wrong(
                    "the name leads out of the directory of the letters",
                    "name the directory with -o");
        } else if (parts.isEmpty() && !problems.hasErrors()) {
            wrong("the name is empty", "write {basics.name}");
        }
    }

    /** The first character that no file may have in its name. */
    private Optional<Character> forbidden() {
        for (NamePart part : parts) {
            if (part instanceof NamePart.Literal literal) {
                for (int i = 0; i < literal.text().length(); i++) {
                    char c = literal.text().charAt(i);
                    if (c < ' ' || c == '}' || FORBIDDEN.indexOf(c) >= 0) {
                        return Optional.of(c);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the name itself has its extension, and not only a directory above it. */
    private boolean endsInFormat() {
        boolean ends = false;
        for (NamePart part : parts) {
            boolean above =
                    part instanceof NamePart.Literal literal && literal.text().contains("/");
            ends = part == NamePart.Known.FORMAT || ends && !above;
        }
        return ends;
    }

    private void wrong(String message, String hint) {
        problems.add(Code.UNNAMED_OUTPUT, at, message, hint);
    }
}

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

/**
 * How the files of letters are named: <code>{target.name}/{basics.name}.{format}</code>.
 *
 * @param text as it was written
 * @param at its place
 * @param format the one that its extension says, if it says one
 */
record NamePattern(String text, Location at, List<NamePart> parts, Optional<Format> format) {
    /** Not on Windows, or not in a path. */
    private static final String FORBIDDEN = "\\:*?\"<>|";

    /** The usual one: {@code anna.md}, or {@code anna-smiles.md} where the row has a target. */
    static NamePattern usual(boolean withTarget) {
        List<NamePart> parts = new ArrayList<>();
        parts.add(NamePart.Known.PROFILE);
        if (withTarget) {
            parts.add(new NamePart.Literal("-"));
            parts.add(NamePart.Known.TARGET);
        }
        parts.add(new NamePart.Literal("."));
        parts.add(NamePart.Known.FORMAT);
        String text = withTarget ? "{profile}-{target}" : "{profile}";
        return new NamePattern(
                text, Source.option("--name", text).whole(), parts, Optional.empty());
    }

    static Result<NamePattern> parse(String text, Location at) {
        Problems problems = new Problems();
        Optional<Format> format = extension(text);
        String rest = format.isPresent() ? text.substring(0, text.lastIndexOf('.')) : text;
        List<NamePart> parts = new ArrayList<>();
        int from = 0;
        while (from < rest.length()) {
            int open = rest.indexOf('{', from);
            int close = open < 0 ? -1 : rest.indexOf('}', open);
            if (open >= 0 && close < 0) {
                wrong(at, "a '{' is not closed", "write '}' behind it", problems);
                break;
            }
            int end = open < 0 ? rest.length() : open;
            if (end > from) {
                parts.add(new NamePart.Literal(rest.substring(from, end)));
            }
            if (open >= 0) {
                part(rest.substring(open + 1, close), at, problems).ifPresent(parts::add);
            }
            from = open < 0 ? rest.length() : close + 1;
        }
        checkLiterals(text, parts, at, problems);
        if (format.isPresent() || !endsInFormat(parts)) {
            parts.add(new NamePart.Literal("."));
            parts.add(NamePart.Known.FORMAT);
        }
        return problems.result(new NamePattern(text, at, List.copyOf(parts), format));
    }

    /** Whether the name itself has its extension, and not only a directory above it. */
    private static boolean endsInFormat(List<NamePart> parts) {
        boolean ends = false;
        for (NamePart part : parts) {
            boolean above = part instanceof NamePart.Literal text && text.text().contains("/");
            ends = part == NamePart.Known.FORMAT || ends && !above;
        }
        return ends;
    }

    private static Optional<NamePart> part(String name, Location at, Problems problems) {
        for (NamePart.Known known : NamePart.Known.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(known);
            }
        }
        Source source = Source.option("{" + name + "}", name);
        Result<NodePath> path = NodePath.parse(source, name.length());
        if (path.value().isEmpty()) {
            wrong(
                    at,
                    "'{" + name + "}' is no path: " + path.diagnostics().get(0).message(),
                    "write a path like {basics.name}; there are {profile}, {target}, {row},"
                            + " {language} and {format}, too",
                    problems);
            return Optional.empty();
        }
        return Optional.of(new NamePart.Value(path.value().get()));
    }

    private static void checkLiterals(
            String text, List<NamePart> parts, Location at, Problems problems) {
        for (NamePart part : parts) {
            if (part instanceof NamePart.Literal literal) {
                for (int i = 0; i < literal.text().length(); i++) {
                    char c = literal.text().charAt(i);
                    if (c < ' ' || c == '}' || FORBIDDEN.indexOf(c) >= 0) {
                        wrong(
                                at,
                                "'" + c + "' cannot stand in the name of a file",
                                "use letters, digits, '-', '_', '.' and '/'",
                                problems);
                        return;
                    }
                }
            }
        }
        if (text.startsWith("/") || ("/" + text + "/").contains("/../")) {
            wrong(
                    at,
                    "the name leads out of the directory of the letters",
                    "name the directory with -o",
                    problems);
        } else if (parts.isEmpty() && !problems.hasErrors()) {
            wrong(at, "the name is empty", "write {basics.name}", problems);
        }
    }

    private static void wrong(Location at, String message, String hint, Problems problems) {
        problems.add(Code.UNNAMED_OUTPUT, at, message, hint);
    }

    /** The format that the name ends in: {@code .md}. */
    private static Optional<Format> extension(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Format.fromExtension(text.substring(dot + 1));
    }

    /**
     * Whether a name cannot be told without what the files hold.
     *
     * @param profile whether there is a file that the applicant's name is
     * @param target whether there is one that the target's name is
     */
    boolean readsDocument(boolean profile, boolean target) {
        for (NamePart part : parts) {
            if (part instanceof NamePart.Value
                    || part == NamePart.Known.LANGUAGE
                    || part == NamePart.Known.PROFILE && !profile
                    || part == NamePart.Known.TARGET && !target) {
                return true;
            }
        }
        return false;
    }
}

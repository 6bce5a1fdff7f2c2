package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.template.Tag.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the tags of a source, and all that is wrong with them, each at its column.
 *
 * <p>mustache.java stops at its first error, knows no columns, and accepts tags that letter does
 * not; it only reads a source that has passed here.
 */
final class TagScanner {
    /** Sections inside sections; the bundled templates have four. */
    private static final int MAX_DEPTH = 30;

    private static final int LONGEST_NAME = 200;
    private static final int MAX_ERRORS = 100;

    private final String file;
    private final Source source;
    private final String text;
    private final Places places;
    private final Problems problems = new Problems();
    private final List<Open> open = new ArrayList<>();
    private List<Tag> tags = new ArrayList<>();
    private int errors;
    private boolean stopped;

    private TagScanner(String file, Source source) {
        this.file = file;
        this.source = source;
        this.text = source.text();
        this.places = new Places(source);
    }

    /** A section that is not closed yet, and the tags that stood before it. */
    private record Open(Kind kind, String name, Location at, List<Tag> before) {}

    static Result<Part> scan(String file, Source source) {
        return new TagScanner(file, source).scan();
    }

    private Result<Part> scan() {
        int next = 0;
        while (next >= 0 && !stopped) {
            int start = text.indexOf("{{", next);
            checkCharacters(next, start < 0 ? text.length() : start);
            next = start < 0 ? -1 : tag(start);
        }
        while (!open.isEmpty() && !stopped) {
            neverClosed();
        }
        return new Result<>(
                problems.hasErrors() ? Optional.empty() : Optional.of(new Part(file, source, tags)),
                inOrder(problems.all()));
    }

    /** Some are only found later in the text than they stand there. */
    private static List<Diagnostic> inOrder(List<Diagnostic> found) {
        List<Diagnostic> sorted = new ArrayList<>(found);
        if (sorted.size() > 1) {
            sorted.sort((a, b) -> Integer.compare(a.at().index(), b.at().index()));
        }
        return sorted;
    }

    /** Reads the tag at this index, and gives the index after it; -1 where nothing can follow. */
    private int tag(int start) {
        int inside = start + 2;
        Location at = places.at(start);
        char sigil = inside < text.length() ? text.charAt(inside) : ' ';
        int end = text.indexOf("}}", inside);
        if (sigil == '!') {
            if (end < 0) {
                error(Code.BAD_SYNTAX, at, "a comment is never closed", "end it with }}");
                return -1;
            }
            checkCharacters(start, end);
            return end + 2;
        }
        int limit = limit(inside);
        if (end < 0 || end > limit) {
            String written = shortened(text.substring(start, limit).strip());
            error(Code.BAD_SYNTAX, at, "the tag '" + written + "' is not closed", "end it with }}");
            return limit;
        }
        checkCharacters(start, end);
        int after = sigil == '{' && text.startsWith("}}}", end) ? end + 3 : end + 2;
        read(sigil, text.substring(inside, end), text.substring(start, after), at);
        return after;
    }

    private void read(char sigil, String content, String written, Location at) {
        String rest = content.isEmpty() ? "" : content.substring(1).strip();
        switch (sigil) {
            case '#' -> open(Kind.SECTION, rest, written, at);
            case '^' -> open(Kind.INVERTED, rest, written, at);
            case '/' -> close(rest, written, at);
            case '>' -> partial(rest, written, at);
            case '{', '&' ->
                    forbidden(
                            at,
                            written,
                            "write {{" + bare(rest) + "}}: the type of a value decides its form");
            case '=' -> forbidden(at, written, "tags are always written with {{ and }}");
            case '%' -> forbidden(at, written, "there are no pragmas; leave it out");
            case '<', '$', '?' -> forbidden(at, written, "include a partial: {{>name}}");
            default -> print(content.strip(), written, at);
        }
    }

    private void print(String name, String written, Location at) {
        if (isName(name, written, at)) {
            tags.add(new Tag(Kind.PRINT, name, Names.path(name), at, List.of()));
        }
    }

    private void partial(String name, String written, Location at) {
        if (name.startsWith("*")) {
            forbidden(at, written, "a partial is named by its file, not by a variable");
        } else if (!Names.isStep(name)) {
            forbidden(at, written, "a partial stands beside its caller: {{>project}}");
        } else {
            tags.add(new Tag(Kind.PARTIAL, name, List.of(), at, List.of()));
        }
    }

    private void open(Kind kind, String name, String written, Location at) {
        if (open.size() == MAX_DEPTH) {
            error(
                    Code.TOO_LARGE,
                    at,
                    "sections stand inside each other more than " + MAX_DEPTH + " deep",
                    "move the inner ones into a partial");
            stopped = true;
            return;
        }
        // A section with a wrong name is still one to be closed.
        isName(name, written, at);
        open.add(new Open(kind, name, at, tags));
        tags = new ArrayList<>();
    }

    private void close(String name, String written, Location at) {
        int match = open.size() - 1;
        while (match >= 0 && !open.get(match).name().equals(name)) {
            match--;
        }
        if (match < 0) {
            String hint =
                    open.isEmpty()
                            ? "leave it out, or open it before: {{#" + name + "}}"
                            : "close the one of line "
                                    + last().at().line()
                                    + ": {{/"
                                    + last().name()
                                    + "}}";
            error(Code.BAD_SYNTAX, at, "'" + written + "' closes nothing that is open", hint);
            return;
        }
        while (open.size() - 1 > match) {
            neverClosed();
        }
        closeLast();
    }

    private void neverClosed() {
        Open last = last();
        String sigil = last.kind() == Kind.SECTION ? "#" : "^";
        error(
                Code.BAD_SYNTAX,
                last.at(),
                "the section '{{" + sigil + last.name() + "}}' is not closed",
                "end it with {{/" + last.name() + "}}");
        closeLast();
    }

    private void closeLast() {
        Open last = open.remove(open.size() - 1);
        List<Tag> inner = tags;
        tags = last.before();
        tags.add(new Tag(last.kind(), last.name(), Names.path(last.name()), last.at(), inner));
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    private boolean isName(String name, String written, Location at) {
        if (name.isEmpty()) {
            error(Code.BAD_SYNTAX, at, "'" + written + "' names nothing", "name a variable");
            return false;
        }
        if (name.length() > LONGEST_NAME) {
            String hint = "look for a '}}' that is missing";
            error(Code.FORBIDDEN_TAG, at, "'" + shortened(name) + "' is too long a name", hint);
            return false;
        }
        if (!name.equals(".") && !Names.isPath(name)) {
            String hint = "a name is made of letters and digits, its steps divided by dots";
            error(Code.FORBIDDEN_TAG, at, "'" + shortened(name) + "' is not a name", hint);
            return false;
        }
        return true;
    }

    private static String bare(String name) {
        return Names.isPath(name) ? name : "name";
    }

    private void forbidden(Location at, String written, String hint) {
        error(Code.FORBIDDEN_TAG, at, "'" + shortened(written) + "' may not be used", hint);
    }

    private void error(Code code, Location at, String message, String hint) {
        problems.add(code, at, message, hint);
        errors++;
        if (errors == MAX_ERRORS) {
            problems.add(
                    Code.TOO_LARGE, source.whole(), "too many errors; the rest was not looked at");
            stopped = true;
        }
    }

    /** Marks and other characters that cannot be seen: a template cannot say what they mean. */
    private void checkCharacters(int from, int to) {
        for (int i = from; i < to && !stopped; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            boolean control = c < ' ' && c != '\t' && c != '\r' || c == 0x7F;
            if (control || c == '\u2028' || c == '\u2029') {
                String number =
                        Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
                error(
                        Code.CONTROL_CHARACTER,
                        places.at(i),
                        "the character U+" + number + " cannot be printed",
                        "delete it");
            }
        }
    }

    /** Where a tag must have ended: at the end of its line, or where the next one begins. */
    private int limit(int inside) {
        int next = text.indexOf("{{", inside + 1);
        return next >= 0 && next < places.lineEnd() ? next : places.lineEnd();
    }

    private static String shortened(String written) {
        return written.length() <= 40 ? written : written.substring(0, 39) + "…";
    }
}

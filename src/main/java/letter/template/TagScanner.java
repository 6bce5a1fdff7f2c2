package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.template.Tag.Kind;

import java.util.List;
import java.util.Locale;

/**
 * Reads a source in one pass: its words with the marks of their lines, its tags, and all that is
 * wrong with them, each at its column.
 *
 * <p>The language is Mustache without what a letter has no use for: delimiters of one's own,
 * unescaped values, lambdas, inheritance, and partials that are named by data. What a tag leaves of
 * the line that it stands on alone is the business of {@link letter.markdown.Normaliser}.
 */
final class TagScanner {
    private static final int LONGEST_NAME = 200;

    private final String file;
    private final Source source;
    private final Flow flow;
    private final String text;
    private final char[] characters;
    private final Places places;
    private final TagProblems problems;
    private final Nesting nesting;

    /** Where the tag that is being read begins and ends in the text. */
    private int start;

    private int end;

    private TagScanner(String file, Source source, Flow flow) {
        this.file = file;
        this.source = source;
        this.flow = flow;
        this.text = source.text();
        this.characters = text.toCharArray();
        this.places = new Places(source);
        this.problems = new TagProblems(source);
        this.nesting = new Nesting(problems);
    }

    static Result<Part> scan(String file, Source source, Flow flow) {
        return new TagScanner(file, source, flow).scan();
    }

    private Result<Part> scan() {
        startLine(0);
        int next = words(0);
        while (next < characters.length && !problems.ended()) {
            next = words(tag(next));
        }
        return problems.result(new Part(file, source, nesting.pieces()));
    }

    /** Takes the words from this index, and gives the index of the tag that ends them. */
    private int words(int from) {
        StringBuilder words = nesting.words();
        int taken = from;
        int i = from;
        while (i < characters.length) {
            char c = characters[i];
            if (c == '{' && isAt(i + 1, '{')) {
                break;
            }
            i++;
            if (c == '\n' || c == '\r') {
                words.append(text.substring(taken, i - 1)).append('\n');
                if (c == '\r' && isAt(i, '\n')) {
                    i++;
                }
                taken = i;
                startLine(i);
            } else if (c < ' ' || c >= 0x7F) {
                checkCharacter(c, i - 1);
            }
        }
        words.append(text.substring(taken, i));
        return i;
    }

    private void startLine(int index) {
        if (index < characters.length) {
            flow.mark(characters, index, nesting.words());
        }
    }

    private boolean isAt(int index, char c) {
        return index < characters.length && characters[index] == c;
    }

    /** Reads the tag at this index, and gives the index after it; the text's end for no more. */
    private int tag(int index) {
        int inside = index + 2;
        Location at = places.at(index);
        boolean comment = isAt(inside, '!');
        int stop = comment ? text.indexOf("}}", inside) : stop(inside);
        if (stop < 0) {
            problems.add(Code.BAD_SYNTAX, at, "a comment is never closed", "end it with }}");
            return characters.length;
        }
        if (!isAt(stop, '}')) {
            String written = TagProblems.shortened(text.substring(index, stop).strip());
            problems.add(
                    Code.BAD_SYNTAX,
                    at,
                    "the tag '" + written + "' is not closed",
                    "end it with }}");
            return stop;
        }
        for (int i = index; i < stop; i++) {
            char c = characters[i];
            if (c < ' ' || c >= 0x7F) {
                checkCharacter(c, i);
            }
        }
        if (comment) {
            return stop + 2;
        }
        start = index;
        end = isAt(inside, '{') && isAt(stop + 2, '}') ? stop + 3 : stop + 2;
        read(inside, stop, at);
        return end;
    }

    /** Where the tag's braces close; else where they must have: a line's end, or the next tag. */
    private int stop(int inside) {
        for (int i = inside; i < characters.length; i++) {
            char c = characters[i];
            if (c == '}' && isAt(i + 1, '}')
                    || c == '\n'
                    || c == '\r'
                    || c == '{' && i > inside && isAt(i + 1, '{')) {
                return i;
            }
        }
        return characters.length;
    }

    private void read(int inside, int stop, Location at) {
        char sigil = characters[inside];
        switch (sigil) {
            case '#' -> open(Kind.SECTION, stripped(inside + 1, stop), at);
            case '^' -> open(Kind.INVERTED, stripped(inside + 1, stop), at);
            case '/' -> nesting.close(stripped(inside + 1, stop), written(), at);
            case '>' -> partial(stripped(inside + 1, stop), at);
            case '{', '&' ->
                    forbidden(
                            at,
                            "write {{"
                                    + bare(stripped(inside + 1, stop))
                                    + "}}: the type of a value decides its form");
            case '=' -> forbidden(at, "tags are always written with {{ and }}");
            case '%' -> forbidden(at, "there are no pragmas; leave it out");
            case '<', '$', '?' -> forbidden(at, "include a partial: {{>name}}");
            default -> print(stripped(inside, stop), at);
        }
    }

    private String stripped(int from, int to) {
        String inner = text.substring(from, to);
        return isSeen(from) && isSeen(to - 1) ? inner : inner.strip();
    }

    private boolean isSeen(int index) {
        return characters[index] > ' ' && characters[index] < 0x7F;
    }

    private void print(String name, Location at) {
        if (isName(name, at)) {
            nesting.add(Kind.PRINT, name, Names.path(name), at);
        }
    }

    private void partial(String name, Location at) {
        if (name.startsWith("*")) {
            forbidden(at, "a partial is named by its file, not by a variable");
        } else if (!Names.isStep(name, 0, name.length())) {
            forbidden(at, "a partial stands beside its caller: {{>project}}");
        } else {
            nesting.add(Kind.PARTIAL, name, List.of(), at);
        }
    }

    private void open(Kind kind, String name, Location at) {
        if (nesting.mayOpen(at)) {
            // A section with a wrong name is still one to be closed.
            isName(name, at);
            nesting.open(kind, name, at);
        }
    }

    private boolean isName(String name, Location at) {
        if (name.isEmpty()) {
            String message = "'" + written() + "' names nothing";
            problems.add(Code.BAD_SYNTAX, at, message, "name a variable");
            return false;
        }
        if (name.length() > LONGEST_NAME) {
            String message = "'" + TagProblems.shortened(name) + "' is too long a name";
            problems.add(Code.FORBIDDEN_TAG, at, message, "look for a '}}' that is missing");
            return false;
        }
        if (!name.equals(".") && !Names.isPath(name)) {
            String hint = "a name is made of letters and digits, its steps divided by dots";
            String message = "'" + TagProblems.shortened(name) + "' is not a name";
            problems.add(Code.FORBIDDEN_TAG, at, message, hint);
            return false;
        }
        return true;
    }

    private static String bare(String name) {
        return Names.isPath(name) ? name : "name";
    }

    private void forbidden(Location at, String hint) {
        String message = "'" + TagProblems.shortened(written()) + "' may not be used";
        problems.add(Code.FORBIDDEN_TAG, at, message, hint);
    }

    /** The tag that is being read, as a complaint quotes it. */
    private String written() {
        return text.substring(start, end);
    }

    /** Marks and other characters that cannot be seen: a template cannot say what they mean. */
    private void checkCharacter(char c, int index) {
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F;
        if ((control || c == '\u2028' || c == '\u2029') && !problems.ended()) {
            String number = Integer.toHexString(0x10000 + c).substring(1).toUpperCase(Locale.ROOT);
            problems.add(
                    Code.CONTROL_CHARACTER,
                    places.at(index),
                    "the character U+" + number + " cannot be printed",
                    "delete it");
        }
    }
}

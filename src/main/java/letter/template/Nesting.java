package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.template.Tag.Kind;

import java.util.ArrayList;
import java.util.List;

/** Builds the tree of a source's pieces while its tags come in, and says which ones do not fit. */
final class Nesting {
    /** Sections inside sections; the bundled templates have four. */
    private static final int MAX_DEPTH = 30;

    private final TagProblems problems;
    private final List<Open> open = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<Piece> pieces = new ArrayList<>();

    Nesting(TagProblems problems) {
        this.problems = problems;
    }

    /** A section that is not closed yet, and the pieces that stood before it. */
    private record Open(Kind kind, String name, Location at, List<Piece> before) {}

    /** The words before the next tag, as they grow. */
    StringBuilder words() {
        return words;
    }

    /** Adds a tag that encloses nothing. */
    void add(Kind kind, String name, List<String> path, Location at) {
        endWords();
        pieces.add(new Tag(kind, name, new Lookup(path), at, List.of()));
    }

    /** Whether another section may begin here; if not, nothing can follow. */
    boolean mayOpen(Location at) {
        if (open.size() < MAX_DEPTH) {
            return true;
        }
        problems.last(
                Code.TOO_LARGE,
                at,
                "sections stand inside each other more than " + MAX_DEPTH + " deep",
                "move the inner ones into a partial");
        return false;
    }

    void open(Kind kind, String name, Location at) {
        endWords();
        open.add(new Open(kind, name, at, pieces));
        pieces = new ArrayList<>();
    }

    /**
     * Ends a section, and those inside it that have no end.
     *
     * @param written the whole tag, for a complaint
     */
    void close(String name, String written, Location at) {
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
            problems.add(
                    Code.BAD_SYNTAX, at, "'" + written + "' closes nothing that is open", hint);
            return;
        }
        while (open.size() - 1 > match) {
            neverClosed();
        }
        closeLast();
    }

    /** All pieces, at the end of the source. */
    List<Piece> pieces() {
        while (!open.isEmpty() && !problems.ended()) {
            neverClosed();
        }
        endWords();
        return pieces;
    }

    private void neverClosed() {
        Open last = last();
        String sigil = last.kind() == Kind.SECTION ? "#" : "^";
        problems.add(
                Code.BAD_SYNTAX,
                last.at(),
                "the section '{{" + sigil + last.name() + "}}' is not closed",
                "end it with {{/" + last.name() + "}}");
        closeLast();
    }

    private void closeLast() {
        endWords();
        Open last = open.remove(open.size() - 1);
        Lookup lookup = new Lookup(Names.path(last.name()));
        last.before().add(new Tag(last.kind(), last.name(), lookup, last.at(), pieces));
        pieces = last.before();
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    private void endWords() {
        if (words.length() > 0) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}

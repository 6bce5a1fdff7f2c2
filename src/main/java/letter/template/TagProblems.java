package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the tags of a source, up to the point where more would help nobody. */
final class TagProblems {
    private static final int MAX_ERRORS = 100;

    private final Source source;
    private final Problems problems = new Problems();
    private int errors;
    private boolean ended;

    TagProblems(Source source) {
        this.source = source;
    }

    void add(Code code, Location at, String message, String hint) {
        problems.add(code, at, message, hint);
        errors++;
        if (errors == MAX_ERRORS) {
            problems.add(
                    Code.TOO_LARGE, source.whole(), "too many errors; the rest was not looked at");
            ended = true;
        }
    }

    /** The last one: nothing after it can be made sense of. */
    void last(Code code, Location at, String message, String hint) {
        add(code, at, message, hint);
        ended = true;
    }

    /** Whether nothing more is to be looked at. */
    boolean ended() {
        return ended;
    }

    /** The part, unless something is wrong. */
    Result<Part> result(Part part) {
        return new Result<>(
                problems.hasErrors() ? Optional.empty() : Optional.of(part),
                inOrder(problems.all()));
    }

    /** Some are only found later in the text than they stand there. */
    private static List<Diagnostic> inOrder(List<Diagnostic> found) {
        if (found.size() < 2) {
            return found;
        }
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(
                (a, b) ->
                        a.at().line() == b.at().line()
                                ? Integer.compare(a.at().column(), b.at().column())
                                : Integer.compare(a.at().line(), b.at().line()));
        return sorted;
    }

    /** A piece of the source as a complaint quotes it. */
    static String shortened(String written) {
        return written.length() <= 40 ? written : written.substring(0, 39) + "…";
    }
}

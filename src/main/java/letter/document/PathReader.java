package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;

import java.util.ArrayList;
import java.util.List;

/** Reads a path as users write it, {@code work[0].name}; stops where it is none. */
final class PathReader {
    private static final int MAX_STEPS = YamlReader.MAX_DEPTH;
    private static final int MOST_DIGITS = 6;

    private final Source source;
    private final String text;
    private final int begin;
    private final int end;
    private final List<NodePath.Step> steps = new ArrayList<>();
    private final Problems problems = new Problems();
    private int at;

    PathReader(Source source, int begin, int end) {
        this.source = source;
        this.text = source.text();
        this.begin = begin;
        this.end = end;
        this.at = begin;
    }

    Result<NodePath> read() {
        while (at <= end && !problems.hasErrors()) {
            readName();
            readNumbers();
            readDot();
            if (steps.size() > MAX_STEPS) {
                problems.add(Code.TOO_LARGE, source.at(1, 1), "the path is too deep");
            }
        }
        return problems.hasErrors() ? problems.failure() : problems.result(new NodePath(steps));
    }

    private void readName() {
        int start = at;
        while (at < end && ".[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at > start) {
            String name = text.substring(start, at);
            steps.add(new NodePath.Step(name, -1, source.atIndex(start)));
        } else {
            wrong(
                    end == begin ? "there is no path" : "a name is missing here",
                    "write a path like 'target.recipient.name' or 'work[0].name'");
        }
    }

    /** Reads {@code [0]}, {@code [1]}…. */
    private void readNumbers() {
        while (at < end && text.charAt(at) == '[' && !problems.hasErrors()) {
            int close = text.indexOf(']', at);
            int number = close < 0 || close > end ? -1 : number(text.substring(at + 1, close));
            if (number >= 0) {
                steps.add(new NodePath.Step("", number, source.atIndex(at)));
                at = close + 1;
            } else {
                wrong(
                        "the '[' is not followed by a number and a ']'",
                        "count from 0: 'work[0]' is the first entry of 'work'");
            }
        }
    }

    /** Where the numbers end, a dot or the path's end must be. */
    private void readDot() {
        if (at < end && text.charAt(at) != '.' && !problems.hasErrors()) {
            String sign = Shown.quoted(text.substring(at, at + 1));
            wrong("unexpected " + sign + " in the path", "write '.' before a name");
        }
        at++;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(digits);
    }

    private void wrong(String message, String hint) {
        problems.add(Code.BAD_SYNTAX, source.atIndex(at), message, hint);
    }
}

package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.markdown.Marks;
import letter.markdown.Merged;
import letter.value.Prose;
import letter.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a merge of a template with values has written so far, and what was missing. */
final class Rendering {
    private static final int MAX_LENGTH = 4_000_000;
    private static final int MAX_STEPS = 1_000_000;
    private static final int MAX_ERRORS = 100;

    private final ValueWriter values;
    private final StringBuilder out = new StringBuilder(4096);
    private final List<String> blocks = new ArrayList<>();
    private int blockLength;

    /** How far the search for the start of the line has come, and what it found. */
    private int seen;

    private int lineStart;
    private final Problems problems = new Problems();
    private int steps;

    Rendering(ValueWriter values) {
        this.values = values;
    }

    /** Ends a rendering that has become larger than any letter. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("larger than any letter", null, false, false);
        }
    }

    Result<Merged> result() {
        return problems.result(new Merged(out.toString(), blocks));
    }

    /** Sections and partials multiply: each counts when it is entered. */
    void step() {
        steps++;
        if (steps > MAX_STEPS || out.length() + blockLength > MAX_LENGTH) {
            throw new TooLarge();
        }
    }

    /** Words of the template itself. */
    void write(String words) {
        out.append(words);
    }

    /**
     * Prints a value by its type.
     *
     * @param around the values of the sections around the tag
     */
    void print(Tag tag, Object value, ValueStack around) {
        if (value instanceof Text text) {
            out.append(Marks.VALUE).append(values.text(text)).append(Marks.END);
        } else if (value instanceof Prose prose) {
            prose(values.prose(prose));
        } else if (value instanceof Markup markup) {
            markup(markup.value());
        } else if (value == Lookup.ABSENT) {
            add(MissingValue.diagnose(tag, around));
        } else {
            unfit(tag, value);
        }
    }

    /** Several lines are no part of a line of the page, and wait until those are put together. */
    private void markup(String written) {
        if (written.indexOf('\n') < 0) {
            out.append(written);
        } else {
            out.append(Marks.BLOCK);
            blocks.add(written);
            blockLength += written.length();
        }
    }

    /** In a list item, which is one line, paragraphs run together. */
    private void prose(String paragraphs) {
        if (paragraphs.indexOf(Marks.PARAGRAPH) < 0) {
            out.append(Marks.VALUE).append(paragraphs).append(Marks.END);
            return;
        }
        boolean item = inItem();
        String divider = item ? " " : "" + Marks.END + Marks.PARAGRAPH + Marks.VALUE;
        out.append(Marks.VALUE)
                .append(paragraphs.replace(String.valueOf(Marks.PARAGRAPH), divider))
                .append(Marks.END);
    }

    private boolean inItem() {
        for (; seen < out.length(); seen++) {
            char c = out.charAt(seen);
            if (c == Marks.LINE || c == Marks.PARAGRAPH) {
                lineStart = seen + 1;
            }
        }
        int start = lineStart;
        while (start < out.length() && Character.isWhitespace(out.charAt(start))) {
            start++;
        }
        return start + 1 < out.length() && out.charAt(start) == '-' && out.charAt(start + 1) == ' ';
    }

    /** Types are checked before; only what stands under 'extra' shows itself here. */
    private void unfit(Tag tag, Object value) {
        String is = value instanceof List ? "a list" : "a map";
        String hint = "name one of its values, or open it: {{#" + tag.name() + "}}";
        String message = "'" + tag.name() + "' is " + is + " and cannot be printed";
        add(new Diagnostic(Code.UNFIT_TAG, tag.at(), message, Optional.of(hint)));
    }

    /** A tag in a list complains once, unless there is more to say. */
    private void add(Diagnostic diagnostic) {
        List<Diagnostic> found = problems.all();
        boolean said = found.size() >= MAX_ERRORS;
        for (Diagnostic earlier : found) {
            said |=
                    earlier.at().equals(diagnostic.at())
                            && earlier.hint().equals(diagnostic.hint());
        }
        if (!said) {
            problems.add(diagnostic);
        }
    }
}

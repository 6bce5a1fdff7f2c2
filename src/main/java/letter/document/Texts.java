package letter.document;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.value.Blanks;
import letter.value.LanguageTag;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;
import java.util.Optional;

/** Reads texts and prose, in the one language of a letter where they stand there in several. */
final class Texts {
    private final LanguageTag language;
    private final Problems problems;
    private final MissingVariants missing;
    private final Glance glance = new Glance();
    private int titles;

    Texts(LanguageTag language, Problems problems, MissingVariants missing) {
        this.language = language;
        this.problems = problems;
        this.missing = missing;
    }

    /** From here on there are titles, which may stand in quotes of their own. */
    void beginTitles() {
        titles++;
    }

    void endTitles() {
        titles--;
    }

    Optional<Text> text(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return text(scalar);
        }
        Optional<Variants> variants = variants(key, node);
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> chosen = Optional.empty();
        boolean whole = true;
        for (ScalarNode variant : variants.get().all()) {
            Optional<Text> text = text(variant);
            whole &= text.isPresent();
            chosen = variant == variants.get().chosen() ? text : chosen;
        }
        return whole ? chosen : Optional.empty();
    }

    Optional<Prose> prose(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return prose(scalar);
        }
        Optional<Variants> variants = variants(key, node);
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        Optional<Prose> chosen = Optional.empty();
        boolean whole = true;
        for (ScalarNode variant : variants.get().all()) {
            Optional<Prose> prose = prose(variant);
            whole &= prose.isPresent();
            chosen = variant == variants.get().chosen() ? prose : chosen;
        }
        return whole ? chosen : Optional.empty();
    }

    private Optional<Variants> variants(String key, Node node) {
        if (node instanceof MapNode map && Variants.isLanguageMap(map)) {
            return Variants.of(key, map, language, problems, missing);
        }
        problems.add(WrongShape.notAText(key, node));
        return Optional.empty();
    }

    private Optional<Text> text(ScalarNode scalar) {
        if (!isClean(scalar)) {
            return Optional.empty();
        }
        if (titles == 0 && Slip.inPrintedQuotes(scalar)) {
            problems.add(
                    Code.QUOTES_PRINTED,
                    scalar.at(),
                    "YAML does not know these quotes, and they would be printed",
                    "use straight quotes, or none");
        }
        return Optional.of(glance.isLine() ? Text.ofLine(scalar.text()) : new Text(scalar.text()));
    }

    private Optional<Prose> prose(ScalarNode scalar) {
        if (!isClean(scalar)) {
            return Optional.empty();
        }
        checkComment(scalar);
        List<String> paragraphs = Paragraphs.of(scalar, glance, problems);
        return Optional.of(new Prose(paragraphs, scalar.at()));
    }

    /** Warns where a sentence may go on in a comment: {@code I rank # 1 in class}. */
    void checkComment(ScalarNode scalar) {
        if (scalar.commented()) {
            problems.add(
                    Code.COMMENT_SWALLOWS,
                    scalar.at(),
                    "what follows '#' is a comment, and not part of the value",
                    "quote the value, or put the comment on a line of its own");
        }
    }

    private boolean isClean(ScalarNode scalar) {
        String text = scalar.text();
        glance.over(text);
        int bad = glance.isPrintable() ? -1 : Printable.firstUnprintable(text, 0);
        if (bad >= 0) {
            problems.add(Printable.complaint(text.codePointAt(bad), Inside.place(scalar, bad)));
            return false;
        }
        Optional<String> blank = glance.blank();
        if (blank.isPresent()) {
            problems.add(
                    Code.LEFTOVER_PLACEHOLDER,
                    Inside.place(scalar, text.indexOf(blank.get())),
                    Shown.quoted(blank.get()) + " looks like a blank to be filled",
                    "put what belongs there, or remove it");
        }
        return true;
    }

    /** Whether a reader would see nothing: blanks, and marks that only steer others. */
    static boolean isInvisible(String text) {
        // Most texts begin with a letter.
        if (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
            return false;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Blanks.isBlank(c)
                    && !Blanks.isNoBreakSpace(c)
                    && Character.getType(c) != Character.FORMAT) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.document.Node;
import letter.markdown.Measure;
import letter.profile.Limits;
import letter.profile.Spot;
import letter.view.Cut;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What there is to say of a letter's limits: what went for them, and what is still too much. */
final class LimitReport {
    private static final String RULE = " (the body, without the frame)";

    private final Setup setup;
    private final Measure whole;
    private final Measure measure;
    private final String left;
    private final Node document;
    private final Problems problems = new Problems();

    private LimitReport(Setup setup, Measure whole, Fitting.Fitted fitted, Node document) {
        this.setup = setup;
        this.whole = whole;
        this.measure = fitted.draft().measure();
        this.left = words(fitted.left());
        this.document = document;
    }

    /**
     * Notes what was left out, and complains where that was not enough.
     *
     * @param whole the letter's measure before anything went
     * @param document what the letter was decoded from, for the places
     */
    static List<Diagnostic> of(Setup setup, Measure whole, Fitting.Fitted fitted, Node document) {
        return new LimitReport(setup, whole, fitted, document).all();
    }

    private List<Diagnostic> all() {
        Limits limits = setup.limits();
        over("words", limits.words(), measure.words());
        over("characters", limits.characters(), measure.characters());
        if (!left.isEmpty() && !problems.hasErrors()) {
            if (whole.words() > limits.words().orElse(Integer.MAX_VALUE)) {
                shortened("words", limits.words(), whole.words(), measure.words());
            } else {
                shortened(
                        "characters",
                        limits.characters(),
                        whole.characters(),
                        measure.characters());
            }
        }
        if (limits.pages().isPresent()) {
            pages();
        }
        return problems.all();
    }

    private void over(String unit, OptionalInt most, int size) {
        if (most.isEmpty() || size <= most.getAsInt()) {
            return;
        }
        problems.add(
                Code.OVER_LIMIT,
                at(unit),
                letter()
                        + " has "
                        + size
                        + " "
                        + unit
                        + RULE
                        + ", limit "
                        + most.getAsInt()
                        + ", "
                        + (size - most.getAsInt())
                        + " too many"
                        + (left.isEmpty() ? "" : " after leaving out " + left),
                hint(unit));
    }

    private void shortened(String unit, OptionalInt most, int before, int after) {
        problems.add(
                Code.SHORTENED,
                at(unit),
                letter()
                        + " was shortened from "
                        + before
                        + " to "
                        + after
                        + " "
                        + unit
                        + RULE
                        + ", limit "
                        + most.getAsInt()
                        + "; left out: "
                        + left);
    }

    private void pages() {
        problems.add(
                Code.LIMIT_UNCHECKED,
                at("pages"),
                "pages are not counted, so this limit is not held",
                "print the letter and look; 'words: 450' is about a page");
    }

    /** The target's figure; of one that was typed, which is not wrong in itself, the letter's. */
    private Location at(String unit) {
        Optional<Location> figure = new Spot(document).find("target", "limits", unit);
        return figure.isPresent() && !figure.get().source().typed() && isTargets(unit)
                ? figure.get()
                : document.at().source().whole();
    }

    /** Whether the figure that is held is the target's, and not one of {@code --limit}. */
    private boolean isTargets(String unit) {
        Limits own = setup.target().limits().orElse(Limits.none());
        return switch (unit) {
            case "words" -> own.words().equals(setup.limits().words());
            case "characters" -> own.characters().equals(setup.limits().characters());
            default -> true;
        };
    }

    private static String words(List<Cut> cuts) {
        StringBuilder out = new StringBuilder();
        for (Cut cut : cuts) {
            out.append(out.length() == 0 ? "" : ", ").append(cut.words());
        }
        return out.toString();
    }

    private String letter() {
        return "the letter to '" + setup.target().name() + "'";
    }

    /** The applicant's own words are the ones that only the applicant can shorten. */
    private String hint(String unit) {
        String longest = "";
        int most = 0;
        for (OwnWords part : OwnWords.of(setup.wording())) {
            int size = 0;
            for (String paragraph : part.said().paragraphs()) {
                Measure said = Measure.of(paragraph);
                size += unit.equals("words") ? said.words() : said.characters();
            }
            if (size > most) {
                most = size;
                longest = part.path();
            }
        }
        return most == 0
                ? "take fewer entries with 'letter.select'; --explain tells which are in"
                : "shorten what you say yourself: "
                        + longest
                        + " alone has "
                        + most
                        + " "
                        + unit
                        + "; or take fewer entries with 'letter.select'";
    }
}

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.document.Node;
import letter.markdown.Measure;
import letter.profile.Limits;
import letter.profile.Spot;
import letter.profile.Wording;
import letter.value.Prose;
import letter.view.Cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What there is to say of a letter's limits: what went for them, and what is still too much. */
final class LimitReport {
    private static final String RULE = " (the body, without the frame)";

    private final Limits limits;
    private final Node document;
    private final Problems problems = new Problems();

    private LimitReport(Limits limits, Node document) {
        this.limits = limits;
        this.document = document;
    }

    /**
     * Notes what was left out, and complains where that was not enough.
     *
     * @param whole the letter's measure before anything went
     * @param document what the letter was decoded from, for the places
     */
    static List<Diagnostic> of(Setup setup, Measure whole, Fitting.Fitted fitted, Node document) {
        LimitReport report = new LimitReport(setup.limits(), document);
        Measure measure = fitted.draft().measure();
        String left = words(fitted.left());
        report.over("words", setup.limits().words(), measure.words(), left, setup.wording());
        report.over(
                "characters",
                setup.limits().characters(),
                measure.characters(),
                left,
                setup.wording());
        if (!left.isEmpty() && !report.problems.hasErrors()) {
            report.shortened(whole, measure, left);
        }
        if (setup.limits().pages().isPresent()) {
            report.pages();
        }
        return report.problems.all();
    }

    private void over(String unit, OptionalInt most, int size, String left, Wording wording) {
        if (most.isEmpty() || size <= most.getAsInt()) {
            return;
        }
        problems.add(
                Code.OVER_LIMIT,
                at(unit),
                size
                        + " "
                        + unit
                        + RULE
                        + ", limit "
                        + most.getAsInt()
                        + ", "
                        + (size - most.getAsInt())
                        + " too many"
                        + (left.isEmpty() ? "" : " after leaving out " + left),
                hint(wording));
    }

    private void shortened(Measure whole, Measure measure, String left) {
        boolean words = whole.words() > limits.words().orElse(Integer.MAX_VALUE);
        int before = words ? whole.words() : whole.characters();
        int after = words ? measure.words() : measure.characters();
        String unit = words ? "words" : "characters";
        int most = (words ? limits.words() : limits.characters()).getAsInt();
        problems.add(
                Code.SHORTENED,
                at(unit),
                "shortened from "
                        + before
                        + " to "
                        + after
                        + " "
                        + unit
                        + RULE
                        + ", limit "
                        + most
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

    /** The figure's; of one that was typed, which is not wrong in itself, the letter's. */
    private Location at(String unit) {
        Optional<Location> figure = new Spot(document).find("target", "limits", unit);
        return figure.isPresent() && !figure.get().source().typed()
                ? figure.get()
                : document.at().source().whole();
    }

    private static String words(List<Cut> cuts) {
        StringBuilder out = new StringBuilder();
        for (Cut cut : cuts) {
            out.append(out.length() == 0 ? "" : ", ").append(cut.words());
        }
        return out.toString();
    }

    /** The applicant's own words are the ones that only the applicant can shorten. */
    private static String hint(Wording wording) {
        String longest = "";
        int most = 0;
        for (Part part : parts(wording)) {
            int words = 0;
            for (String paragraph : part.said().paragraphs()) {
                words += Measure.of(paragraph).words();
            }
            if (words > most) {
                most = words;
                longest = part.path();
            }
        }
        return most == 0
                ? "take fewer entries with 'letter.select'; without the limit, --explain tells"
                        + " which are in"
                : "shorten what you say yourself: "
                        + longest
                        + " alone has "
                        + most
                        + " words; or take fewer entries with 'letter.select'";
    }

    /** Something that the applicant says, and where. */
    private record Part(String path, Prose said) {}

    private static List<Part> parts(Wording wording) {
        List<Part> parts = new ArrayList<>();
        add("letter.opening", wording.opening(), parts);
        add("letter.introduction", wording.introduction(), parts);
        add("letter.education", wording.education(), parts);
        add("letter.work", wording.work(), parts);
        add("letter.projects", wording.projects(), parts);
        add("letter.courses", wording.courses(), parts);
        add("letter.participation", wording.participation(), parts);
        add("letter.motivation", wording.motivation(), parts);
        add("letter.outlook", wording.outlook(), parts);
        add("letter.thanks", wording.thanks(), parts);
        for (int i = 0; i < wording.reasons().size(); i++) {
            parts.add(new Part("letter.reasons[" + i + "]", wording.reasons().get(i)));
        }
        return parts;
    }

    private static void add(String path, Optional<Prose> said, List<Part> parts) {
        if (said.isPresent()) {
            parts.add(new Part(path, said.get()));
        }
    }
}

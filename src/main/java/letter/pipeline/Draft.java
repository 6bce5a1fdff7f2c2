package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.markdown.Body;
import letter.markdown.Measure;
import letter.redact.Redaction;
import letter.view.LetterView;
import letter.view.Selection;

import java.util.Optional;

/** A letter before it has a form: what was chosen, how it is worded, and how long it is. */
record Draft(Selection selection, LetterView view, Body body, Measure measure) {

    /** The letter that tells this: worded in its language, and merged into the template. */
    static Result<Draft> of(Setup setup, Selection selection) {
        Problems problems = new Problems();
        LetterView view = setup.worded(selection);
        Optional<Body> body = problems.take(setup.merged(view));
        if (body.isEmpty()) {
            return problems.failure();
        }
        Measure measure = Measure.of(body.get());
        return problems.result(new Draft(selection, view, body.get(), measure));
    }

    /** The same letter without personal data; its measure is that of the letter with them. */
    Result<Draft> redacted(Setup setup, Redaction redaction) {
        Problems problems = new Problems();
        LetterView blank = redaction.view(view);
        Optional<Body> merged = problems.take(setup.merged(blank));
        return merged.isPresent()
                ? problems.result(new Draft(selection, blank, merged.get(), measure))
                : problems.failure();
    }
}

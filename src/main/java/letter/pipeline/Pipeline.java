package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.markdown.Measure;
import letter.profile.OtherTargets;
import letter.profile.ProfileRules;
import letter.redact.Redaction;
import letter.render.Format;
import letter.render.Letter;
import letter.template.TemplateStore;
import letter.view.BodyView;
import letter.view.Composer;
import letter.view.LetterView;
import letter.view.Proofreader;
import letter.view.Selection;
import letter.view.Selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of the data, from files to letters. */
public final class Pipeline {
    private final Templates templates;

    /** With the templates and layouts of this store. */
    public Pipeline(TemplateStore store) {
        this.templates = new Templates(store);
    }

    /** Every letter that is asked for, or everything that stands in the way of any of them. */
    public Result<List<Made>> generate(Request request) {
        Problems problems = new Problems();
        List<Made> letters = new ArrayList<>();
        for (Job job : Jobs.of(request, problems)) {
            Optional<Made> letter = problems.take(make(job, request));
            if (letter.isPresent()) {
                letters.add(letter.get());
            }
        }
        return problems.result(letters);
    }

    /** What the body of the first letter that is asked for could say. */
    public Result<BodyView> view(Request request) {
        Problems problems = new Problems();
        for (Job job : Jobs.of(request, problems)) {
            Optional<Setup> setup = problems.take(Setup.of(job.document(), request, templates));
            if (setup.isPresent()) {
                LetterView view = worded(setup.get(), selected(setup.get()));
                return problems.result(redaction(setup.get(), request).view(view).body());
            }
        }
        return problems.failure();
    }

    /** One letter: decode and decide, choose and word, redact if asked, merge, compose, render. */
    private Result<Made> make(Job job, Request request) {
        Problems problems = new Problems();
        Optional<Setup> decided = problems.take(Setup.of(job.document(), request, templates));
        if (decided.isEmpty()) {
            return problems.failure();
        }
        Setup setup = decided.get();
        problems.addAll(OtherTargets.check(job.document(), job.targets()));
        Selection selection = selected(setup);
        problems.addAll(Proofreader.read(setup.wording(), selection, setup.language()));
        Redaction redaction = redaction(setup, request);
        LetterView view = redaction.view(worded(setup, selection));
        Optional<Body> body = problems.take(setup.template().body(view.body()));
        if (body.isEmpty()) {
            return problems.failure();
        }
        Measure measure = Measure.of(body.get());
        problems.addAll(
                ProfileRules.checkLimits(
                        setup.target(), measure.words(), measure.characters(), job.document()));
        Letter letter = Letter.of(view.frame(), body.get());
        List<Made.File> files = new ArrayList<>();
        for (Format format : request.formats()) {
            Optional<byte[]> bytes =
                    problems.take(
                            format.renderer().render(letter, setup.layout(), request.width()));
            if (bytes.isPresent()) {
                Source template = setup.template().source();
                problems.addAll(redaction.search(bytes.get(), format.extension(), template));
                files.add(new Made.File(format, bytes.get()));
            }
        }
        return problems.result(new Made(job.stem(), files, measure, selection));
    }

    private static Redaction redaction(Setup setup, Request request) {
        return request.redact() ? Redaction.of(setup.profile()) : Redaction.none();
    }

    private static Selection selected(Setup setup) {
        return Selector.select(
                setup.profile(), setup.target(), setup.template().take(), setup.date());
    }

    private static LetterView worded(Setup setup, Selection selection) {
        return Composer.compose(
                setup.profile(),
                setup.wording(),
                setup.target(),
                selection,
                setup.language(),
                setup.date());
    }
}

package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.redact.Redaction;
import letter.render.Format;
import letter.render.Letter;
import letter.view.Proofreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes letters, one after another; for one thread. */
public final class Maker {
    private final Templates templates;
    private final Request request;
    private final Reuse reuse;

    Maker(Templates templates, Request request, Reuse reuse) {
        this.templates = templates;
        this.request = request;
        this.reuse = reuse;
    }

    /** One letter: decode and decide, choose and word, merge, fit, redact if asked, render. */
    public Result<Made> make(Job job) {
        Problems problems = new Problems();
        Optional<Setup> decided = problems.take(Setup.of(job, request, templates, reuse));
        if (decided.isEmpty()) {
            return problems.failure();
        }
        Setup setup = decided.get();
        problems.addAll(reuse.otherTargets().check(job.document()));
        problems.addAll(setup.template().unsaid(setup.wording()));
        problems.addAll(UnmarkedTexts.check(job.document(), job.own(), setup.language().tag()));
        Optional<Draft> whole = problems.take(Draft.of(setup, setup.selected()));
        if (whole.isEmpty()) {
            return problems.failure();
        }
        Fitting.Fitted fitted = Fitting.fit(setup, whole.get());
        Draft draft = fitted.draft();
        problems.addAll(LimitReport.of(setup, whole.get().measure(), fitted, job.document()));
        problems.addAll(
                Proofreader.read(
                        setup.wording(), setup.target(), draft.selection(), setup.language()));
        Redaction redaction = Redactions.of(job, setup, reuse);
        if (job.form().redact()) {
            Optional<Draft> redacted = problems.take(draft.redacted(setup, redaction));
            if (redacted.isEmpty()) {
                return problems.failure();
            }
            draft = redacted.get();
        }
        Letter letter = Letter.of(draft.view().frame(), draft.body());
        List<Made.File> files = new ArrayList<>();
        for (Format format : job.form().formats()) {
            Optional<byte[]> bytes =
                    problems.take(
                            format.renderer().render(letter, setup.layout(), job.form().width()));
            if (bytes.isPresent()) {
                Source template = setup.template().source();
                problems.addAll(redaction.search(bytes.get(), format.extension(), template));
                files.add(new Made.File(format, bytes.get()));
            }
        }
        return problems.result(
                new Made(
                        job.stem(),
                        setup.target().name(),
                        setup.template().name(),
                        setup.language().tag(),
                        files,
                        draft.measure(),
                        draft.selection()));
    }
}

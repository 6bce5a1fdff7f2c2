package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.redact.Redaction;
import letter.render.Format;
import letter.render.Letter;
import letter.template.TemplateStore;
import letter.view.BodyView;
import letter.view.LetterView;
import letter.view.Proofreader;

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
        for (Result<Made> made : make(Jobs.of(request, problems), request)) {
            Optional<Made> letter = problems.take(made);
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
            Reuse reuse = new Reuse(job.targets());
            Optional<Setup> setup =
                    problems.take(Setup.of(job.document(), request, templates, reuse));
            if (setup.isPresent()) {
                LetterView view = setup.get().worded(setup.get().selected());
                return problems.result(
                        Redactions.of(job, setup.get(), request, reuse).view(view).body());
            }
        }
        return problems.failure();
    }

    /** What becomes of each of these, in their order. */
    List<Result<Made>> make(List<Job> jobs, Request request) {
        // Classes and no lambdas: those cost milliseconds at start, also where there is one letter.
        return Workers.each(
                jobs,
                new Workers.Hiring<Job, Result<Made>>() {
                    @Override
                    public Workers.Work<Job, Result<Made>> work() {
                        return new Making(request, new Reuse(jobs.get(0).targets()));
                    }
                });
    }

    /** The letters that one thread makes. */
    private final class Making implements Workers.Work<Job, Result<Made>> {
        private final Request request;
        private final Reuse reuse;

        Making(Request request, Reuse reuse) {
            this.request = request;
            this.reuse = reuse;
        }

        @Override
        public Result<Made> on(Job job) {
            return make(job, request, reuse);
        }
    }

    /** One letter: decode and decide, choose and word, merge, fit, redact if asked, render. */
    private Result<Made> make(Job job, Request request, Reuse reuse) {
        Problems problems = new Problems();
        Optional<Setup> decided =
                problems.take(Setup.of(job.document(), request, templates, reuse));
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
        Redaction redaction = Redactions.of(job, setup, request, reuse);
        if (request.redact()) {
            Optional<Draft> redacted = problems.take(draft.redacted(setup, redaction));
            if (redacted.isEmpty()) {
                return problems.failure();
            }
            draft = redacted.get();
        }
        Letter letter = Letter.of(draft.view().frame(), draft.body());
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
        return problems.result(
                new Made(
                        job.stem(),
                        setup.target().name(),
                        files,
                        draft.measure(),
                        draft.selection()));
    }
}

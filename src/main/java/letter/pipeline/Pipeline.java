package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.Node;
import letter.language.Languages;
import letter.profile.TargetNames;
import letter.template.TemplateStore;
import letter.value.LanguageTag;
import letter.view.BodyView;
import letter.view.LetterView;

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
        HeadStart.onTemplates(templates, request);
        Problems problems = new Problems();
        List<Made> letters = new ArrayList<>();
        for (Result<Made> made : make(Jobs.of(request, problems), request)) {
            Optional<Made> letter = problems.take(made);
            if (letter.isPresent()) {
                letters.add(letter.get());
            }
        }
        if (problems.hasErrors()) {
            checkAsked(request, problems);
        }
        return problems.result(letters);
    }

    /** What is asked for on the command line, which no letter may have come so far as to need. */
    private void checkAsked(Request request, Problems problems) {
        Optional<LanguageTag> language = request.language();
        if (language.isPresent() && Languages.of(language.get()).isEmpty()) {
            Precedence.unknownLanguage(language.get(), problems);
        }
        templates.checkAsked(request, problems);
    }

    /** Which entries go into each letter that is asked for, whatever else is wrong with it. */
    public List<Chosen> choose(Request request) {
        List<Chosen> chosen = new ArrayList<>();
        for (Job job : Jobs.of(request, new Problems())) {
            Reuse reuse = new Reuse(job.targets());
            Optional<Setup> setup = Setup.of(job, request, templates, reuse).value();
            if (setup.isPresent()) {
                chosen.add(Chosen.of(job, setup.get()));
            }
        }
        return chosen;
    }

    /** What the body of the first letter that is asked for could say. */
    public Result<BodyView> view(Request request) {
        Problems problems = new Problems();
        for (Job job : Jobs.of(request, problems)) {
            Reuse reuse = new Reuse(job.targets());
            Optional<Setup> setup = problems.take(Setup.of(job, request, templates, reuse));
            if (setup.isPresent()) {
                LetterView view = setup.get().worded(setup.get().selected());
                return problems.result(Redactions.of(job, setup.get(), reuse).view(view).body());
            }
        }
        return problems.failure();
    }

    /**
     * The language of the letter that this document makes.
     *
     * @param asked which goes before what it says itself
     */
    public static LanguageTag language(Node document, Optional<LanguageTag> asked) {
        return Precedence.language(document, asked);
    }

    /**
     * A maker of letters for one thread, where these are what the targets of the run are called.
     */
    public Maker maker(Request request, TargetNames targets) {
        return new Maker(templates, request, new Reuse(targets));
    }

    /** What becomes of each of these, in their order. */
    List<Result<Made>> make(List<Job> jobs, Request request) {
        // Classes and no lambdas: those cost milliseconds at start, also where there is one letter.
        return Workers.each(
                jobs,
                new Workers.Hiring<Job, Result<Made>>() {
                    @Override
                    public Workers.Work<Job, Result<Made>> work() {
                        return new Making(maker(request, jobs.get(0).targets()));
                    }
                });
    }

    /** The letters that one thread makes. */
    private record Making(Maker maker) implements Workers.Work<Job, Result<Made>> {
        @Override
        public Result<Made> on(Job job) {
            return maker.make(job);
        }
    }
}

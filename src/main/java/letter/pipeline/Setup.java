package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.document.Node;
import letter.language.Language;
import letter.markdown.Body;
import letter.profile.Limits;
import letter.profile.Profile;
import letter.profile.ProfileRules;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.profile.Wording;
import letter.render.BodyMerge;
import letter.render.Layout;
import letter.value.LanguageTag;
import letter.view.Composer;
import letter.view.LetterView;
import letter.view.Selection;
import letter.view.Selector;
import letter.view.TargetWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that one letter is made from, decoded and decided. */
record Setup(
        Profile profile,
        Wording wording,
        Target target,
        TargetWords targetWords,
        Limits limits,
        Language language,
        LocalDate date,
        Template template,
        Layout layout,
        BodyMerge merge) {
    /** Everything that is wrong with the document or the decisions, or what follows from them. */
    static Result<Setup> of(Job job, Request request, Templates templates, Reuse reuse) {
        Problems problems = new Problems();
        Node document = job.document();
        LanguageTag tag = Precedence.language(document, request.language());
        Optional<Language> language = reuse.language(tag);
        if (language.isEmpty()) {
            Precedence.unknownLanguage(tag, document, request.language(), problems);
            // Its texts would all be missing: of what else is wrong, English tells as well.
            tag = LanguageTag.ENGLISH;
        }
        Optional<Profile> decoded =
                problems.take(Profiles.decode(document, reuse.decoder(tag, job.own())));
        if (decoded.isEmpty()) {
            return problems.failure();
        }
        Profile profile = decoded.get();
        Wording wording = profile.letter().orElse(Wording.none(profile.at()));
        Optional<LocalDate> date = Precedence.date(wording, request);
        problems.addAll(ProfileRules.check(profile, document));
        checkDecided(profile, date, problems);
        if (problems.hasErrors()) {
            return problems.failure();
        }
        Target target = profile.target().get();
        problems.addAll(ProfileRules.checkDeadline(target, date.get(), document));
        Asked name = Precedence.template(request, wording, document, target);
        Asked layoutName = Precedence.layout(request, wording, document);
        // The layout first: another thread may still be reading the template.
        Result<Layout> pages = templates.layout(layoutName, job.form().formats());
        Optional<Template> template = problems.take(templates.template(name, tag));
        Optional<Layout> layout = problems.take(pages);
        if (template.isEmpty() || layout.isEmpty()) {
            return problems.failure();
        }
        checkKind(template.get(), name, target, problems);
        return problems.result(
                new Setup(
                        profile,
                        wording,
                        target,
                        reuse.words(target, language.get()),
                        request.limits().over(target.limits().orElse(Limits.none())),
                        language.get(),
                        date.get(),
                        template.get(),
                        layout.get(),
                        reuse.merge()));
    }

    /** Which entries go into the letter. */
    Selection selected() {
        return Selector.select(profile, targetWords, template.take(), date)
                .without(template.silence());
    }

    /** What the letter says of them, in its language. */
    LetterView worded(Selection selection) {
        return Composer.compose(profile, wording, targetWords, selection, language, date);
    }

    /** The body that says this. */
    Result<Body> merged(LetterView view) {
        return template.body(view.body(), merge);
    }

    /** A letter is for something, and of a day. */
    private static void checkDecided(Profile profile, Optional<LocalDate> date, Problems problems) {
        if (profile.target().isEmpty()) {
            problems.add(
                    Code.MISSING_TARGET,
                    profile.at().source().whole(),
                    "nothing says what the letter is for",
                    "add a target: --to FILE, or --set target.name=…");
        }
        if (date.isEmpty()) {
            problems.add(
                    Code.UNFIXED_DATE,
                    profile.at().source().whole(),
                    "the letter has no date of its own, and would differ tomorrow",
                    "add 'date: 2025-04-20' to the job list, 'letter.date' to the profile,"
                            + " or --date");
        }
    }

    private static void checkKind(Template template, Asked name, Target target, Problems problems) {
        List<TargetKind> kinds = template.manifest().kinds();
        TargetKind kind = target.kind().orElse(TargetKind.OTHER);
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            problems.add(
                    Code.UNFIT_TEMPLATE,
                    name.at(),
                    "the template '"
                            + name.name()
                            + "' is not for a target of the kind '"
                            + kind.name().toLowerCase(Locale.ROOT)
                            + "'",
                    "set target.kind, or choose another template");
        }
    }
}

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.language.Language;
import letter.language.Languages;
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
import letter.value.PartialDate;
import letter.value.Text;
import letter.view.Composer;
import letter.view.LetterView;
import letter.view.Selection;
import letter.view.Selector;
import letter.view.TargetWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that one letter is made from, decoded and decided: an option wins over the wording, and that
 * over the default.
 */
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
    /** The template of what is not for a job, where nothing names one. */
    static final String USUAL_TEMPLATE = "motivation";

    /** The layout where nothing names one. */
    private static final String USUAL_LAYOUT = "plain";

    /** Everything that is wrong with the document or the decisions, or what follows from them. */
    static Result<Setup> of(Job job, Request request, Templates templates, Reuse reuse) {
        Problems problems = new Problems();
        Node document = job.document();
        LanguageTag tag = language(document, request.language());
        Optional<Language> language = reuse.language(tag);
        if (language.isEmpty()) {
            unknownLanguage(tag, document, request.language(), problems);
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
        Optional<LocalDate> date = date(wording, request);
        problems.addAll(ProfileRules.check(profile, document));
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
        if (problems.hasErrors()) {
            return problems.failure();
        }
        Target target = profile.target().get();
        problems.addAll(ProfileRules.checkDeadline(target, date.get(), document));
        Asked name = templateName(request, wording, document, target);
        // The layout first: another thread may still be reading the template.
        Result<Layout> pages =
                templates.layout(layoutName(request, wording, document), job.form().formats());
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

    /** Complains of a language that letter does not write in, at the place that asks for it. */
    static void unknownLanguage(
            LanguageTag tag, Node document, Optional<LanguageTag> option, Problems problems) {
        Optional<ScalarNode> said = said(document, "language");
        problems.add(
                Code.UNKNOWN_LANGUAGE,
                option.isPresent() || said.isEmpty()
                        ? Source.option("--lang", tag.toString()).at(1, 1)
                        : said.get().at(),
                "letter does not write in '" + tag + "'",
                "it writes in " + Languages.names());
    }

    /** The letter's language; asked of the nodes, since decoding is done for one language. */
    static LanguageTag language(Node document, Optional<LanguageTag> option) {
        if (option.isPresent()) {
            return option.get();
        }
        Optional<ScalarNode> said = said(document, "language");
        // What is no language is an error of the decoder's, who goes on in English.
        return said.isPresent()
                ? LanguageTag.parse(said.get().text().strip()).orElse(LanguageTag.ENGLISH)
                : LanguageTag.ENGLISH;
    }

    private static Optional<LocalDate> date(Wording wording, Request request) {
        if (request.date().isPresent()) {
            return request.date();
        }
        Optional<PartialDate> said = wording.date();
        if (said.isPresent()) {
            return Optional.of(said.get().firstDay());
        }
        return request.today().isPresent()
                ? Optional.of(request.today().get().get())
                : Optional.empty();
    }

    private static Asked templateName(
            Request request, Wording wording, Node document, Target target) {
        boolean job = target.kind().isPresent() && target.kind().get() == TargetKind.JOB;
        String usual = job ? "cover" : USUAL_TEMPLATE;
        return asked(request.template(), wording.template(), document, "template", usual);
    }

    private static Asked layoutName(Request request, Wording wording, Node document) {
        return asked(request.layout(), wording.layout(), document, "layout", USUAL_LAYOUT);
    }

    private static Asked asked(
            Optional<Source> option,
            Optional<Text> worded,
            Node document,
            String key,
            String usual) {
        if (option.isPresent()) {
            return new Asked(option.get().text(), option.get().at(1, 1));
        }
        Optional<ScalarNode> said = said(document, key);
        Location at = said.isPresent() ? said.get().at() : document.at();
        return new Asked(worded.isPresent() ? worded.get().value() : usual, at);
    }

    /** The text of a field of {@code letter}, with its place. */
    private static Optional<ScalarNode> said(Node document, String key) {
        Optional<Node> wording = document.get("letter");
        Optional<Node> value = wording.isPresent() ? wording.get().get(key) : Optional.empty();
        return value.isPresent() && value.get() instanceof ScalarNode text
                ? Optional.of(text)
                : Optional.empty();
    }
}

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.document.MapNode;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.language.Language;
import letter.language.Languages;
import letter.profile.Profile;
import letter.profile.ProfileRules;
import letter.profile.Profiles;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.profile.Wording;
import letter.render.Layout;
import letter.value.LanguageTag;
import letter.value.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that one letter is made from, decoded and decided: an option wins over the wording, and that
 * over the default.
 */
record Setup(
        Profile profile,
        Wording wording,
        Target target,
        Language language,
        LocalDate date,
        Template template,
        Layout layout) {
    private static final LanguageTag ENGLISH = new LanguageTag("en", Optional.empty());

    /** Everything that is wrong with the document or the decisions, or what follows from them. */
    static Result<Setup> of(Node document, Request request, Templates templates) {
        Problems problems = new Problems();
        LanguageTag tag = language(document, request.language());
        Optional<Profile> decoded = problems.take(Profiles.decode(document, tag));
        if (decoded.isEmpty()) {
            return problems.failure();
        }
        Profile profile = decoded.get();
        Wording wording = profile.letter().orElse(Wording.none(profile.at()));
        LocalDate date = date(wording, request);
        problems.addAll(ProfileRules.check(profile, document));
        Optional<Language> language = Languages.of(tag);
        if (language.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_LANGUAGE,
                    languagePlace(document, request),
                    "letter does not write in '" + tag + "'",
                    "it writes in en and en-US");
        }
        if (profile.target().isEmpty()) {
            problems.add(
                    Code.MISSING_TARGET,
                    profile.at().source().whole(),
                    "nothing says what the letter is for",
                    "add a target: --to FILE, or --set target.name=…");
            return problems.failure();
        }
        Target target = profile.target().get();
        problems.addAll(ProfileRules.checkDeadline(target, date, document));
        Optional<Template> template =
                problems.take(templates.template(templateName(request, document, target), tag));
        Optional<Layout> layout =
                problems.take(templates.layout(layoutName(request, document), request.formats()));
        if (template.isEmpty() || layout.isEmpty() || problems.hasErrors()) {
            return problems.failure();
        }
        return problems.result(
                new Setup(
                        profile,
                        wording,
                        target,
                        language.get(),
                        date,
                        template.get(),
                        layout.get()));
    }

    /** The letter's language; asked of the nodes, since decoding is done for one language. */
    static LanguageTag language(Node document, Optional<LanguageTag> option) {
        if (option.isPresent()) {
            return option.get();
        }
        Optional<ScalarNode> said = said(document, "language");
        // What is no language is an error of the decoder's, who goes on in English.
        return said.isPresent()
                ? LanguageTag.parse(said.get().text().strip()).orElse(ENGLISH)
                : ENGLISH;
    }

    private static Location languagePlace(Node document, Request request) {
        Optional<ScalarNode> said = said(document, "language");
        return request.language().isPresent() || said.isEmpty()
                ? Source.option("--lang", "").whole()
                : said.get().at();
    }

    private static LocalDate date(Wording wording, Request request) {
        if (request.date().isPresent()) {
            return request.date().get();
        }
        Optional<PartialDate> said = wording.date();
        return said.isPresent() ? said.get().firstDay() : request.today().get();
    }

    private static Asked templateName(Request request, Node document, Target target) {
        boolean job = target.kind().isPresent() && target.kind().get() == TargetKind.JOB;
        return asked(request.template(), said(document, "template"), job ? "cover" : "motivation");
    }

    private static Asked layoutName(Request request, Node document) {
        return asked(request.layout(), said(document, "layout"), "plain");
    }

    private static Asked asked(
            Optional<Source> option, Optional<ScalarNode> said, String otherwise) {
        if (option.isPresent()) {
            return new Asked(option.get().text(), option.get().at(1, 1));
        }
        return said.isPresent()
                ? new Asked(said.get().text().strip(), said.get().at())
                : new Asked(otherwise, Source.option("letter", otherwise).whole());
    }

    /** The text of a field of {@code letter}, with its place. */
    private static Optional<ScalarNode> said(Node document, String key) {
        Node wording = child(document, "letter");
        return child(wording, key) instanceof ScalarNode text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** What stands under the key; the node itself where there is no such thing. */
    private static Node child(Node node, String key) {
        return node instanceof MapNode map ? map.get(key).orElse(node) : node;
    }
}

package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Location;
import letter.diagnostic.Problems;
import letter.diagnostic.Source;
import letter.document.Node;
import letter.document.ScalarNode;
import letter.language.Languages;
import letter.profile.Target;
import letter.profile.TargetKind;
import letter.profile.Wording;
import letter.value.LanguageTag;
import letter.value.PartialDate;
import letter.value.Text;

import java.time.LocalDate;
import java.util.Optional;

/** Who decides on a letter: an option wins over the wording, and that over what is usual. */
final class Precedence {
    /** The template of what is not for a job, where nothing names one. */
    static final String USUAL_TEMPLATE = "motivation";

    /** The layout where nothing names one. */
    private static final String USUAL_LAYOUT = "plain";

    private Precedence() {}

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

    /** Complains of a language that letter does not write in, at the place that asks for it. */
    static void unknownLanguage(
            LanguageTag tag, Node document, Optional<LanguageTag> option, Problems problems) {
        Optional<ScalarNode> said = said(document, "language");
        if (option.isPresent() || said.isEmpty()) {
            unknownLanguage(tag, problems);
        } else {
            unknownLanguage(tag, said.get().at(), problems);
        }
    }

    /** The same of one that is asked for on the command line. */
    static void unknownLanguage(LanguageTag option, Problems problems) {
        unknownLanguage(option, Source.option("--lang", option.toString()).at(1, 1), problems);
    }

    private static void unknownLanguage(LanguageTag tag, Location at, Problems problems) {
        problems.add(
                Code.UNKNOWN_LANGUAGE,
                at,
                "letter does not write in '" + tag + "'",
                "it writes in " + Languages.names());
    }

    /** The letter's date; nothing where nobody says it, and today may not stand in. */
    static Optional<LocalDate> date(Wording wording, Request request) {
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

    /** The template; where nothing names one, by what the letter is for. */
    static Asked template(Request request, Wording wording, Node document, Target target) {
        boolean job = target.kind().isPresent() && target.kind().get() == TargetKind.JOB;
        String usual = job ? "cover" : USUAL_TEMPLATE;
        Location worded = place(document, "template");
        return asked(request.template(), wording.template(), worded, usual);
    }

    /** The layout of its pages. */
    static Asked layout(Request request, Wording wording, Node document) {
        Location worded = place(document, "layout");
        return asked(request.layout(), wording.layout(), worded, USUAL_LAYOUT);
    }

    private static Asked asked(
            Optional<Source> option, Optional<Text> worded, Location at, String usual) {
        return option.isPresent()
                ? Asked.typed(option.get())
                : new Asked(worded.isPresent() ? worded.get().value() : usual, at);
    }

    /** Where the wording says it; where it does not, all of the document is to blame. */
    private static Location place(Node document, String key) {
        Optional<ScalarNode> said = said(document, key);
        return said.isPresent() ? said.get().at() : document.at();
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

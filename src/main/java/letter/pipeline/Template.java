package letter.pipeline;

import letter.diagnostic.Code;
import letter.diagnostic.Diagnostic;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.profile.Amounts;
import letter.profile.TemplateManifest;
import letter.profile.Wording;
import letter.render.BodyMerge;
import letter.template.CompiledTemplate;
import letter.view.BodyView;
import letter.view.Cut;
import letter.view.EntryKind;

import java.util.ArrayList;
import java.util.List;

/**
 * A template in one language, ready to be filled.
 *
 * @param silence the kinds of entries that it says nothing of, whatever there is
 */
record Template(
        String name, TemplateManifest manifest, CompiledTemplate compiled, List<Cut> silence) {

    static Template of(String name, TemplateManifest manifest, CompiledTemplate compiled) {
        List<Cut> silence = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            if (!compiled.names(kind.key())) {
                silence.add(new Cut.OfKind(kind));
            }
        }
        return new Template(name, manifest, compiled, List.copyOf(silence));
    }

    /** The text of its body. */
    Source source() {
        return compiled.source();
    }

    /** How many entries of each kind it takes. */
    Amounts take() {
        return manifest.take().orElse(Amounts.none());
    }

    /** A warning for each text of the applicant's own that it never prints. */
    List<Diagnostic> unsaid(Wording wording) {
        Problems problems = new Problems();
        for (OwnWords own : OwnWords.of(wording)) {
            if (!compiled.names(own.name())) {
                problems.add(
                        Code.UNUSED_WORDING,
                        own.said().at(),
                        "the template '" + name + "' does not print " + own.path(),
                        "add {{#letter."
                                + own.name()
                                + "}} to it, choose another, or remove the text");
            }
        }
        return problems.all();
    }

    /** The body that says this. */
    Result<Body> body(BodyView view, BodyMerge merge) {
        return merge.merge(compiled, view);
    }
}

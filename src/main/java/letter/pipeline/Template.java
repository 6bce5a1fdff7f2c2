package letter.pipeline;

import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.profile.Amounts;
import letter.profile.TemplateManifest;
import letter.render.BodyMerge;
import letter.template.CompiledTemplate;
import letter.view.BodyView;

/**
 * A template in one language, ready to be filled.
 *
 * @param source of its body
 */
record Template(TemplateManifest manifest, Source source, CompiledTemplate compiled) {

    /** How many entries of each kind it takes. */
    Amounts take() {
        return manifest.take().orElse(Amounts.none());
    }

    /** The body that says this. */
    Result<Body> body(BodyView view, BodyMerge merge) {
        return merge.merge(compiled, view, source);
    }
}

package letter.pipeline;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.markdown.BodyParser;
import letter.markdown.MarkdownValue;
import letter.markdown.Normaliser;
import letter.profile.Amounts;
import letter.profile.TemplateManifest;
import letter.template.CompiledTemplate;
import letter.template.ValueWriter;
import letter.value.Prose;
import letter.value.Text;
import letter.view.BodyView;

import java.util.Optional;

/**
 * A template in one language, ready to be filled.
 *
 * @param source of its body
 */
record Template(TemplateManifest manifest, Source source, CompiledTemplate compiled) {

    /** Values as Markdown: what the applicant typed is read as exactly that. */
    private static final ValueWriter MARKDOWN =
            new ValueWriter() {
                @Override
                public String text(Text text) {
                    return MarkdownValue.text(text);
                }

                @Override
                public String prose(Prose prose) {
                    return MarkdownValue.prose(prose);
                }
            };

    /** How many entries of each kind it takes. */
    Amounts take() {
        return manifest.take().orElse(Amounts.none());
    }

    /** The body that says this. */
    Result<Body> body(BodyView view) {
        Problems problems = new Problems();
        Optional<String> merged = problems.take(compiled.render(view, MARKDOWN));
        if (merged.isEmpty()) {
            return problems.failure();
        }
        return BodyParser.parse(Normaliser.body(merged.get()), source);
    }
}

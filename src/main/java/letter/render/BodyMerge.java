package letter.render;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Body;
import letter.markdown.BodyParser;
import letter.markdown.Normaliser;
import letter.template.CompiledTemplate;

import java.util.Optional;

/** Merges a letter's values into its body template, once for all formats. */
public final class BodyMerge {
    private BodyMerge() {}

    /**
     * The body.
     *
     * @param view of the type that the template was compiled for
     * @param source the template's text, for what is wrong with the result
     */
    public static Result<Body> merge(CompiledTemplate template, Record view, Source source) {
        Problems problems = new Problems();
        Optional<String> merged = problems.take(template.render(view, new MarkdownNotation()));
        if (merged.isEmpty()) {
            return problems.failure();
        }
        Optional<Body> body =
                problems.take(BodyParser.parse(Normaliser.body(merged.get()), source));
        if (body.isEmpty()) {
            return problems.failure();
        }
        if (body.get().blocks().isEmpty()) {
            problems.add(
                    Code.BAD_BODY,
                    source.whole(),
                    "with this profile and target, the template says nothing",
                    "let it say something where all that it asks for is absent");
        }
        return problems.result(body.get());
    }
}

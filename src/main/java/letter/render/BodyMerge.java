package letter.render;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.markdown.Body;
import letter.markdown.BodyParser;
import letter.markdown.MarkdownValue;
import letter.markdown.Merged;
import letter.markdown.Normaliser;
import letter.template.CompiledTemplate;
import letter.template.ValueWriter;
import letter.value.Prose;
import letter.value.Recent;
import letter.value.Text;

import java.util.Optional;

/**
 * Merges a letter's values into its body template, once for all formats. Prose that several letters
 * share is written once by one of it; not for several threads at once.
 */
public final class BodyMerge {
    private final ValueWriter writer =
            new ValueWriter() {
                private final Recent<Prose, String> written = new Recent<>();

                @Override
                public String text(Text text) {
                    return MarkdownValue.text(text);
                }

                @Override
                public String prose(Prose prose) {
                    Optional<String> known = written.of(prose);
                    return known.isPresent()
                            ? known.get()
                            : written.keep(prose, MarkdownValue.prose(prose));
                }
            };

    /**
     * The body.
     *
     * @param view of the type that the template was compiled for
     */
    public Result<Body> merge(CompiledTemplate template, Record view) {
        Problems problems = new Problems();
        Optional<Merged> merged = problems.take(template.render(view, writer));
        if (merged.isEmpty()) {
            return problems.failure();
        }
        Optional<Body> body =
                problems.take(
                        BodyParser.parse(Normaliser.body(merged.get().text()), template.source()));
        if (body.isEmpty()) {
            return problems.failure();
        }
        if (body.get().blocks().isEmpty()) {
            problems.add(
                    Code.BAD_BODY,
                    template.source().whole(),
                    "with this profile and target, the template says nothing",
                    "let it say something where all that it asks for is absent");
        }
        return problems.result(body.get());
    }
}

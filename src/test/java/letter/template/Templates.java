package letter.template;

import letter.diagnostic.Diagnostic;
import letter.diagnostic.Result;
import letter.markdown.Marks;
import letter.markdown.Merged;
import letter.value.Prose;
import letter.value.Text;

import java.util.List;

/** Compiles, renders and prints, as short as tests want to say it. */
final class Templates {
    /** Shows the type of each value, and nothing escaped. */
    static final ValueWriter PLAIN =
            new ValueWriter() {
                @Override
                public String text(Text text) {
                    return text.value();
                }

                @Override
                public String prose(Prose prose) {
                    return String.join("" + Marks.PARAGRAPH, prose.paragraphs());
                }
            };

    private Templates() {}

    static Result<CompiledTemplate> compile(TemplateFolder folder) {
        return Engine.compile(folder, "body.en.mustache", Flow.BODY, Views.View.class);
    }

    static CompiledTemplate compiled(TemplateFolder folder) {
        Result<CompiledTemplate> result = compile(folder);
        return result.value().orElseThrow(() -> new AssertionError(printed(result.diagnostics())));
    }

    /** The text with its marks as {@code ¶}, {@code ↵}, {@code ■} and {@code ‹}. */
    static String render(TemplateFolder folder, Views.View view) {
        Result<Merged> result = compiled(folder).render(view, PLAIN);
        return result.value()
                .map(Templates::visible)
                .orElseGet(() -> printed(result.diagnostics()));
    }

    static String render(String body, Views.View view) {
        return render(MemoryFolder.of(body), view);
    }

    static String visible(Merged merged) {
        return merged.text()
                .replace(Marks.PARAGRAPH, '¶')
                .replace(Marks.LINE, '↵')
                .replace(Marks.BLOCK, '■')
                .replace(Marks.VALUE, '‹')
                .replace(String.valueOf(Marks.END), "");
    }

    /** What is wrong with a body. */
    static String complaints(String body) {
        return complaints(MemoryFolder.of(body));
    }

    static String complaints(TemplateFolder folder) {
        return printed(compile(folder).diagnostics());
    }

    /** Each on a line: place, code, message, hint. */
    static String printed(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(diagnostic.at().source().name());
            if (diagnostic.at().hasLine()) {
                out.append(':').append(diagnostic.at().line());
                out.append(':').append(diagnostic.at().column());
            }
            out.append(": ").append(diagnostic.code()).append(": ").append(diagnostic.message());
            diagnostic.hint().ifPresent(hint -> out.append("\n  ").append(hint));
            out.append('\n');
        }
        return out.toString();
    }
}

package letter.template;

import letter.diagnostic.Problems;
import letter.diagnostic.Result;

import java.util.Optional;

/** Makes templates ready to be rendered, or says what is wrong with them. */
public final class Engine {
    private Engine() {}

    /**
     * Reads a body or a page and its partials.
     *
     * <p>The bundled ones are not checked against the types here: tests have done that.
     *
     * @param part a file of the folder, which must be there
     * @param root the type of what it will be rendered from
     */
    public static Result<CompiledTemplate> compile(
            TemplateFolder folder, String part, Flow flow, Class<? extends Record> root) {
        Problems problems = new Problems();
        Optional<Parts> parts = problems.take(Parts.load(folder, part, flow));
        if (parts.isEmpty()) {
            return problems.failure();
        }
        if (!folder.bundled()) {
            problems.addAll(Check.check(parts.get(), root).diagnostics());
            if (problems.hasErrors()) {
                return problems.failure();
            }
        }
        return problems.result(new CompiledTemplate(parts.get(), root));
    }
}

package letter.template;

import letter.diagnostic.Code;
import letter.diagnostic.Problems;
import letter.diagnostic.Result;
import letter.diagnostic.Source;
import letter.markdown.Merged;

import java.util.List;
import java.util.Set;

/** A template that is ready: it renders the same from several threads at once. */
public final class CompiledTemplate {
    private final Parts parts;
    private final Class<? extends Record> root;
    private final Set<String> words;

    CompiledTemplate(Parts parts, Class<? extends Record> root) {
        this.parts = parts;
        this.root = root;
        this.words = parts.words();
    }

    /**
     * The template with the values in it.
     *
     * @param view of the type that the template was compiled for
     */
    public Result<Merged> render(Record view, ValueWriter writer) {
        if (!root.isInstance(view)) {
            throw new IllegalStateException("compiled for " + root + ", not " + view.getClass());
        }
        Rendering rendering = new Rendering(writer);
        try {
            Merge.write(parts, view, rendering);
        } catch (Rendering.TooLarge e) {
            Problems problems = new Problems();
            problems.add(
                    Code.TOO_LARGE,
                    source().whole(),
                    "the template writes more than any letter holds",
                    "look for lists inside lists");
            return problems.failure();
        }
        return rendering.result();
    }

    /** The text of the body or page itself. */
    public Source source() {
        return parts.root().source();
    }

    /** Whether a tag of it has this word in its name, in whatever place. */
    public boolean names(String word) {
        return words.contains(word);
    }

    /** What it prints although data may lack it; each is an error where data does. */
    public Result<List<Need>> needs() {
        return Check.check(parts, root);
    }
}

package letter.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;

import java.io.Writer;
import java.util.List;

/** A tag that prints a value: by its type, and with its place where there is none. */
final class PrintCode extends DefaultCode {
    private final Tag tag;
    private final Lookup lookup;

    PrintCode(TemplateContext context, DefaultMustacheFactory factory, Tag tag) {
        super(context, factory, null, tag.name(), "");
        this.tag = tag;
        this.lookup = new Lookup(tag.path());
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        ((Rendering) writer).print(tag, lookup, scopes);
        return appendText(writer);
    }
}

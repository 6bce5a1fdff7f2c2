package letter.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.PartialCode;

import java.io.Writer;
import java.util.List;

/** A tag that includes a partial, which counts as a step of the rendering. */
final class IncludeCode extends PartialCode {

    IncludeCode(TemplateContext context, DefaultMustacheFactory factory, String file) {
        super(context, factory, file);
    }

    @Override
    protected Writer executePartial(Writer writer, List<Object> scopes) {
        ((Rendering) writer).step();
        return super.executePartial(writer, scopes);
    }
}

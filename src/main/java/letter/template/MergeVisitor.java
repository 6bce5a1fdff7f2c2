package letter.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.WriteCode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Builds mustache.java's codes for the tags that a {@link TagScanner} has let through.
 *
 * <p>The library's own visitor would load {@code java.util.logging}, and joins the lines of a text
 * one by one, which takes a second for each ten thousand of them.
 */
final class MergeVisitor implements MustacheVisitor {
    private static final Code[] NONE = {};

    private final DefaultMustacheFactory factory;
    private final Parts parts;
    private final Iterator<Tag> printing;
    private final List<Code> codes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** A visitor of one file or one section; {@code printing} is shared by those of a file. */
    MergeVisitor(DefaultMustacheFactory factory, Parts parts, Iterator<Tag> printing) {
        this.factory = factory;
        this.parts = parts;
        this.printing = printing;
    }

    @Override
    public void write(TemplateContext context, String written) {
        text.append(OneLine.shown(written));
    }

    @Override
    public void value(TemplateContext context, String name, boolean encoded) {
        add(context, new PrintCode(context, factory, next(name)));
    }

    @Override
    public void partial(TemplateContext context, String name, String indent) {
        add(context, new IncludeCode(context, factory, parts.file(next(name).name())));
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache inner) {
        add(context, new IterableCode(context, factory, inner, name));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache inner) {
        add(context, new NotIterableCode(context, factory, inner, name));
    }

    @Override
    public Mustache mustache(TemplateContext context) {
        flush(context);
        return new DefaultMustache(context, factory, codes.toArray(NONE), context.file());
    }

    /** The tag that the library has come to: both read the same text in the same order. */
    private Tag next(String name) {
        Tag tag = printing.next();
        if (!tag.name().equals(name)) {
            throw new IllegalStateException("'" + name + "' was read as '" + tag.name() + "'");
        }
        return tag;
    }

    private void add(TemplateContext context, Code code) {
        flush(context);
        codes.add(code);
    }

    private void flush(TemplateContext context) {
        if (text.length() == 0) {
            return;
        }
        if (codes.isEmpty()) {
            codes.add(new WriteCode(context, factory, text.toString()));
        } else {
            codes.get(codes.size() - 1).append(text.toString());
        }
        text.setLength(0);
    }

    @Override
    public void comment(TemplateContext context, String comment) {}

    @Override
    public void eof(TemplateContext context) {}

    @Override
    public void dynamicPartial(TemplateContext context, String name, String indent) {
        throw refused(name);
    }

    @Override
    public void pragma(TemplateContext context, String pragma, String arguments) {
        throw refused(pragma);
    }

    @Override
    public void extend(TemplateContext context, String name, Mustache inner) {
        throw refused(name);
    }

    @Override
    public void name(TemplateContext context, String name, Mustache inner) {
        throw refused(name);
    }

    @Override
    public void checkName(TemplateContext context, String name, Mustache inner) {
        throw refused(name);
    }

    private static IllegalStateException refused(String name) {
        return new IllegalStateException("a tag was let through that is refused: " + name);
    }
}

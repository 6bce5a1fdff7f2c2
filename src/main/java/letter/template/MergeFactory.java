package letter.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.MustacheVisitor;

import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Compiles the parts of one template, from memory, with mustache.java.
 *
 * <p>One for each template: after a failure the library's cache holds half a template.
 */
final class MergeFactory extends DefaultMustacheFactory {
    private final Parts parts;
    private final Flow flow;
    private final Map<String, Mustache> compiled = new HashMap<>();
    private Iterator<Tag> printing = Collections.emptyIterator();

    MergeFactory(Parts parts, Flow flow) {
        super(new Nowhere());
        this.parts = parts;
        this.flow = flow;
        setObjectHandler(new RecordHandler());
    }

    /** The default goes to the class path, to files and to URIs. */
    private static final class Nowhere implements MustacheResolver {
        @Override
        public Reader getReader(String name) {
            throw new IllegalStateException("a part is read from elsewhere: " + name);
        }
    }

    /** Each part once: the default compiles it anew for each tag that includes it. */
    @Override
    public Mustache compile(String file) {
        Mustache known = compiled.get(file);
        if (known != null) {
            return known;
        }
        Mustache mustache = mc.compile(file);
        compiled.put(file, mustache);
        mustache.init();
        return mustache;
    }

    @Override
    public Mustache compilePartial(String file) {
        return compile(file);
    }

    /** Called at the start of each file; partials are compiled when the file has been read. */
    @Override
    public Reader getReader(String file) {
        Part part = parts.get(file);
        printing = part.printing().iterator();
        String text = OneLine.feeds(part.source().text());
        return new StringReader(OneLine.hidden(flow.marked(text)));
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new MergeVisitor(this, parts, printing);
    }

    @Override
    public String resolvePartialPath(String directory, String file, String extension) {
        return file;
    }

    @Override
    public void encode(String value, Writer writer) {
        throw new IllegalStateException("values are printed by their tags");
    }
}

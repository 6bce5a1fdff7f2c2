package letter.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;

import letter.document.Extra;

import java.io.Writer;
import java.util.List;

/**
 * Tells mustache.java what a section's name means: components of records, and nothing else of Java.
 */
final class RecordHandler implements ObjectHandler {

    /** The value of a section's name, looked up anew in each rendering. */
    private record NameBinding(Lookup lookup) implements Binding {
        @Override
        public Object get(List<Object> scopes) {
            return lookup.find(scopes);
        }
    }

    /** The library asks for a binding even where a code has no name. */
    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return new NameBinding(new Lookup(name == null ? List.of() : Names.path(name)));
    }

    @Override
    public Writer iterate(Iteration section, Writer writer, Object value, List<Object> scopes) {
        if (isFalse(value)) {
            return writer;
        }
        Rendering rendering = (Rendering) writer;
        if (value instanceof Boolean) {
            // A flag is a condition, not a scope: '.' stays what it was.
            rendering.step();
            return section.next(writer, null, scopes);
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                rendering.step();
                section.next(writer, Lookup.plain(item), scopes);
            }
            return writer;
        }
        rendering.step();
        return section.next(writer, value, scopes);
    }

    @Override
    public Writer falsey(Iteration section, Writer writer, Object value, List<Object> scopes) {
        if (!isFalse(value)) {
            return writer;
        }
        ((Rendering) writer).step();
        return section.next(writer, null, scopes);
    }

    private static boolean isFalse(Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return value == Lookup.ABSENT || value instanceof Extra extra && extra.values().isEmpty();
    }

    @Override
    public Object coerce(Object value) {
        return value;
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        throw new IllegalStateException("only the library's own bindings look names up like this");
    }

    @Override
    public String stringify(Object value) {
        throw new IllegalStateException("values are printed by their tags");
    }
}

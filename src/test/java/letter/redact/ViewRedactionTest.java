package letter.redact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.diagnostic.Location;
import letter.diagnostic.Source;
import letter.document.Extra;
import letter.value.LanguageTag;
import letter.value.Lazy;
import letter.value.Prose;
import letter.value.Text;
import letter.view.LetterView;

import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A view that says the same value in every component that can, whichever there are. */
class ViewRedactionTest {
    private static final Location AT = Source.file("p", "").whole();

    @Test
    void every_text_of_a_view_is_redacted() {
        LetterView view = (LetterView) whole(LetterView.class, Map.of(), 0);
        assertTrue(view.toString().contains("Northlight"));
        StandIns standIns = new StandIns();
        Known known = new Known();
        known.add(WordSpelling.of("Northlight"), Subject.of(Label.COMPANY));

        LetterView redacted = new ViewRedaction(new TextRedaction(known, standIns)).view(view);

        assertFalse(redacted.toString().contains("Northlight"), redacted.toString());
        // The address is a stand-in of its own.
        assertTrue(redacted.frame().sender().address().toString().contains("[location]"));
        assertTrue(redacted.body().letter().motivation().toString().contains("[company 1\\]"));
    }

    private static Object whole(Type type, Map<TypeVariable<?>, Type> types, int depth) {
        if (type instanceof TypeVariable<?> variable) {
            return whole(types.get(variable), types, depth);
        } else if (type == Text.class) {
            return new Text("at Northlight");
        } else if (type == Prose.class) {
            return new Prose(List.of("At *Northlight*, I know."), AT);
        } else if (type == Extra.class) {
            return new Extra(
                    Map.of("x", new Extra.Many(List.of(new Extra.One(new Text("Northlight"))))));
        } else if (type == Location.class) {
            return AT;
        } else if (type == LanguageTag.class) {
            return LanguageTag.parse("en").orElseThrow();
        } else if (type == boolean.class) {
            return true;
        } else if (type instanceof ParameterizedType of) {
            Type inner = of.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) of.getRawType();
            if (raw == Optional.class) {
                return depth > 8 ? Optional.empty() : Optional.of(whole(inner, types, depth + 1));
            } else if (raw == List.class) {
                return List.of(whole(inner, types, depth + 1));
            } else if (raw == Lazy.class) {
                return Lazy.given(whole(inner, types, depth + 1));
            }
            Type resolved = inner instanceof TypeVariable<?> variable ? types.get(variable) : inner;
            Map<TypeVariable<?>, Type> inside = new HashMap<>(types);
            inside.put(raw.getTypeParameters()[0], resolved);
            return record(raw, inside, depth);
        }
        return record((Class<?>) type, types, depth);
    }

    private static Record record(Class<?> type, Map<TypeVariable<?>, Type> types, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] raw = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            raw[i] = components[i].getType();
            values[i] = whole(components[i].getGenericType(), types, depth + 1);
        }
        try {
            return (Record) type.getConstructor(raw).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type.toString(), closed);
        }
    }
}

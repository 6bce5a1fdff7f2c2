package letter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letter.document.Extra;
import letter.value.Variable;

import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class BodyViewTest {
    @Test
    void no_inner_name_hides_an_outer_one() {
        Set<String> outer = new LinkedHashSet<>(variables(BodyView.class));
        List<String> hiding = new ArrayList<>();
        for (Class<?> inner : records()) {
            // Reached as letter.x only: no section of it is ever entered.
            if (inner != BodyView.class && inner != LetterWords.class) {
                for (String name : variables(inner)) {
                    if (outer.contains(name)) {
                        hiding.add(inner.getSimpleName() + "." + name);
                    }
                }
            }
        }

        assertEquals(List.of(), hiding);
    }

    @Test
    void every_view_of_an_entry_is_reached() {
        assertTrue(records().contains(EducationView.class));
        assertTrue(records().contains(ParticipationEntry.class));
        assertTrue(records().contains(Group.class));
        assertTrue(records().contains(YearView.class));
    }

    private static List<String> variables(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Variable.class)) {
                names.add(component.getName());
            }
        }
        return names;
    }

    /** All records that are reached from the body's view. */
    private static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(BodyView.class, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && one != Extra.class
                && one.getPackage() == BodyView.class.getPackage()
                && found.add(one)) {
            for (RecordComponent component : one.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }
}

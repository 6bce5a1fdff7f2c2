package letter.redact;

import letter.profile.Course;
import letter.profile.Profile;
import letter.profile.Skill;
import letter.profile.Target;
import letter.value.Personal;
import letter.value.Text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a profile holds in components that are marked as personal. */
final class PersonalValues {
    private final List<Value> values = new ArrayList<>();
    private final Set<String> ordinary = new HashSet<>();
    private boolean ordinaryCapitals;

    private PersonalValues() {}

    /** A text, and what it is the name of. */
    record Value(Personal.Kind kind, String text) {}

    static PersonalValues of(Profile profile) {
        PersonalValues found = new PersonalValues();
        found.record(profile);
        found.values.sort(Comparator.comparing(Value::kind));
        return found;
    }

    /** By kind, in the order in which the kinds are decided; in the profile's order within each. */
    List<Value> all() {
        return values;
    }

    /** Words of the other texts that no guess at a name may take away. */
    Set<String> ordinaryWords() {
        return ordinary;
    }

    private void record(Record record) {
        boolean named = record instanceof Course || record instanceof Skill;
        boolean outer = ordinaryCapitals;
        ordinaryCapitals |= named || record instanceof Target;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Personal personal = component.getAnnotation(Personal.class);
            add(
                    Records.get(record, component),
                    personal == null ? Optional.empty() : Optional.of(personal.value()));
        }
        ordinaryCapitals = outer;
    }

    private void add(Object value, Optional<Personal.Kind> kind) {
        if (value instanceof Text text) {
            if (kind.isPresent()) {
                values.add(new Value(kind.get(), text.value()));
            } else {
                addOrdinary(text.value());
            }
        } else if (value instanceof Optional<?> some) {
            if (some.isPresent()) {
                add(some.get(), kind);
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                add(item, kind);
            }
        } else if (value instanceof Record inner) {
            record(inner);
        }
    }

    /** A word in small letters is an ordinary one; so is any in the name of a course or a skill. */
    private void addOrdinary(String text) {
        for (String word : text.split(" ")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (ordinaryCapitals || !capital) {
                ordinary.addAll(Addresses.words(word));
            }
        }
    }
}

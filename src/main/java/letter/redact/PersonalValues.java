package letter.redact;

import letter.profile.Profile;
import letter.value.Personal;
import letter.value.Text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a profile holds in components that are marked as personal. */
final class PersonalValues {
    private final List<Value> values = new ArrayList<>();

    private PersonalValues() {}

    /** A text, and what it is the name of. */
    record Value(Personal.Kind kind, String text) {}

    /** By kind, in the order in which the kinds are decided; in the profile's order within each. */
    static List<Value> of(Profile profile) {
        PersonalValues found = new PersonalValues();
        found.record(profile);
        found.values.sort(Comparator.comparing(Value::kind));
        return found.values;
    }

    private void record(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Personal personal = component.getAnnotation(Personal.class);
            add(
                    Records.get(record, component),
                    personal == null ? Optional.empty() : Optional.of(personal.value()));
        }
    }

    private void add(Object value, Optional<Personal.Kind> kind) {
        if (value instanceof Text text) {
            if (kind.isPresent()) {
                values.add(new Value(kind.get(), text.value()));
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
}

package letter.redact;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

/** Takes records apart and puts them together again. */
final class Records {
    private Records() {}

    static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }

    /** A record of the same type with these components. */
    static Record like(Record record, Object[] values) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<? extends Record> whole = record.getClass().getConstructor(types);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(record.getClass() + " cannot be made", closed);
        }
    }
}

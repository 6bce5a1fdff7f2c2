package letter.template;

import java.util.Arrays;

/**
 * The values whose names can be said in a place of a rendering: those of the sections around it.
 */
final class ValueStack {
    private Object[] values = new Object[16];
    private int size;

    ValueStack(Object root) {
        push(root);
    }

    void push(Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void pop() {
        size--;
    }

    int size() {
        return size;
    }

    /** The value at this index, the outermost at 0. */
    Object get(int index) {
        return values[index];
    }

    Object innermost() {
        return values[size - 1];
    }
}

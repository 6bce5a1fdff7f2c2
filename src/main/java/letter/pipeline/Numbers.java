package letter.pipeline;

/** A number for each of many keys, in some thirty bytes a key. Not for several threads at once. */
final class Numbers {
    private long[] keys = new long[64];
    private long[] numbers = new long[64];
    private int size;

    /** The number of a key; -1 where it has none. */
    long get(long key) {
        int slot = slot(marked(key));
        return keys[slot] == 0 ? -1 : numbers[slot];
    }

    /** Remembers this number of a key, whatever it had before. */
    void put(long key, long number) {
        int slot = slot(marked(key));
        boolean added = keys[slot] == 0;
        keys[slot] = marked(key);
        numbers[slot] = number;
        if (added && ++size > keys.length / 2) {
            grow();
        }
    }

    /** Never 0, which marks a free slot. */
    private static long marked(long key) {
        return key | 1L << 63;
    }

    /** Where the key stands, or can stand. */
    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}

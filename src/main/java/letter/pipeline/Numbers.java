package letter.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * A number for each of many keys, in some twenty bytes a key. Not for several threads at once.
 *
 * <p>They stand in tables that stay as they are: where the last one is full there is another, a
 * quarter as large as all before. One table that grows would be copied again and again, and what it
 * leaves behind would be twice its own size.
 */
final class Numbers {
    private static final int LEAST_SLOTS = 1024;

    private final List<Table> tables = new ArrayList<>();
    private int slots;

    Numbers() {
        add(LEAST_SLOTS);
    }

    /** The number of a key; -1 where it has none. */
    long get(long key) {
        for (Table table : tables) {
            int slot = table.slot(marked(key));
            if (table.keys[slot] != 0) {
                return table.number(slot);
            }
        }
        return -1;
    }

    /**
     * Remembers this number of a key, whatever it had before.
     *
     * @param number from 0 to 2^40 - 1: a row, or a place in a file of less than a terabyte
     */
    void put(long key, long number) {
        for (Table table : tables) {
            int slot = table.slot(marked(key));
            if (table.keys[slot] != 0) {
                table.set(slot, number);
                return;
            }
        }
        if (last().free == 0) {
            add(Math.max(LEAST_SLOTS, slots / 4));
        }
        last().add(marked(key), number);
    }

    /** Never 0, which marks a free slot. */
    private static long marked(long key) {
        return key | 1L << 63;
    }

    private Table last() {
        return tables.get(tables.size() - 1);
    }

    private void add(int more) {
        tables.add(new Table(more));
        slots += more;
    }

    private static final class Table {
        private final long[] keys;
        private final int[] lowerBits;
        private final byte[] upperBits;

        /** How many keys it takes yet: a fifth of its slots stay free, for searches to end soon. */
        private int free;

        Table(int slots) {
            keys = new long[slots];
            lowerBits = new int[slots];
            upperBits = new byte[slots];
            free = slots / 5 * 4;
        }

        /** Where the key stands, or can stand. */
        int slot(long key) {
            int slot = (int) Long.remainderUnsigned(key, keys.length);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 == keys.length ? 0 : slot + 1;
            }
            return slot;
        }

        void add(long key, long number) {
            int slot = slot(key);
            keys[slot] = key;
            set(slot, number);
            free--;
        }

        long number(int slot) {
            return (upperBits[slot] & 0xFFL) << Integer.SIZE | lowerBits[slot] & 0xFFFFFFFFL;
        }

        void set(int slot, long number) {
            lowerBits[slot] = (int) number;
            upperBits[slot] = (byte) (number >>> Integer.SIZE);
        }
    }
}

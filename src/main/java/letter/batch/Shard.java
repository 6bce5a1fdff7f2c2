package letter.batch;

import letter.pipeline.Fingerprints;

import java.util.Locale;

/**
 * A part of a list that is made by itself: {@code 3/16}, the third of sixteen. Which part a letter
 * is in depends on its name alone, so that the parts are the same on every machine.
 *
 * @param index from 1
 */
public record Shard(int index, int count) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    /**
     * Whether it has this letter.
     *
     * @param name empty where it has none, and is known by its row
     */
    boolean holds(String name, long row) {
        // Names that differ in case are one on some systems: one shard has to see that they meet.
        String known = name.isEmpty() ? "row " + row : name.toLowerCase(Locale.ROOT);
        return count == 1 || Fingerprints.number(known) % count == index - 1;
    }
}

package letter.batch;

/**
 * How much of a list a run has looked at.
 *
 * @param shard the part whose letters it made
 * @param rows how many have gone through, whosever they are
 * @param whole whether there were no more
 */
public record Extent(Shard shard, long rows, boolean whole) {

    /** Whether it looked at every row. */
    boolean isAll() {
        return whole && shard.equals(Shard.WHOLE);
    }

    /**
     * Whether it may have passed over a letter that it says nothing of: another shard's, or one
     * behind the last row that it read. If not, the list has no such letter any more.
     *
     * @param name empty where the letter has none
     * @param row where it stood before
     */
    boolean leavesOut(String name, long row) {
        boolean unread = !whole && (!name.isEmpty() || row > rows);
        return unread || !shard.holds(name, row);
    }
}

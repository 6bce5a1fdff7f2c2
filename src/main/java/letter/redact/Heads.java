package letter.redact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where in a text the words stand that some spelling begins with, so that thousands of names are
 * found in the time of one.
 *
 * <p>A head is the start of a word as a number: the same start has the same one, and of two that
 * differ hardly ever.
 */
final class Heads {
    /** Of a spelling that can begin at any character. */
    static final long NONE = 0;

    private static final int LONGEST = 16;
    private static final long PRIME = 1_000_003;
    private static final int[] NOWHERE = {};

    private final Map<Long, int[]> places = new HashMap<>();

    private Heads() {}

    /** The head of all words that begin like this one. */
    static long of(Folded word, int from, int to) {
        long head = 1;
        for (int i = from; i < to && i < from + LONGEST; i++) {
            head = next(head, word.at(i));
        }
        return head;
    }

    /** The head of this very word alone. */
    static long whole(Folded word, int from, int to) {
        return next(of(word, from, to), ' ');
    }

    private static long next(long head, int c) {
        return head * PRIME + c;
    }

    /**
     * The places of the heads in a text.
     *
     * @param wanted the heads to look for
     */
    static Heads in(Folded text, Set<Long> wanted) {
        Heads heads = new Heads();
        for (int at = 0; at < text.length(); at++) {
            if (text.inWord(at) && !text.joins(at)) {
                long head = 1;
                int end = at;
                do {
                    head = next(head, text.at(end));
                    end++;
                    heads.add(head, at, wanted);
                } while (end < at + LONGEST && text.joins(end));
                if (!text.joins(end)) {
                    heads.add(next(head, ' '), at, wanted);
                }
            }
        }
        return heads;
    }

    private void add(long head, int place, Set<Long> wanted) {
        if (wanted.contains(head)) {
            // The count stands first, so that the array can have room.
            int[] old = places.getOrDefault(head, new int[] {0});
            int count = old[0] + 1;
            int[] longer = count < old.length ? old : Arrays.copyOf(old, 2 * count + 2);
            longer[0] = count;
            longer[count] = place;
            places.put(head, longer);
        }
    }

    /** The first of a head's places that is not before this one; -1 if there is none. */
    int from(long head, int at) {
        int[] found = places.getOrDefault(head, NOWHERE);
        if (found.length == 0) {
            return -1;
        }
        int index = Arrays.binarySearch(found, 1, found[0] + 1, at);
        int next = index < 0 ? -index - 1 : index;
        return next <= found[0] ? found[next] : -1;
    }
}

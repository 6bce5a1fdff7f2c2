package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in a sentence: {@code A, B and C}.
 *
 * <p>Where an item holds a comma, items are divided by semicolons; where one holds the conjunction,
 * a comma stands before the last, so that the reader sees where it begins.
 */
final class Joining {
    private Joining() {}

    /**
     * @param and the conjunction, without blanks
     * @param serial whether a comma stands before the conjunction in each list of three or more
     */
    static Text join(List<Text> items, String and, boolean serial) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        int last = items.size() - 1;
        if (last == 0) {
            return items.get(0);
        }
        String mark = anyHolds(items, ", ") ? ";" : ",";
        boolean marked = mark.equals(";") || serial && last > 1 || anyHolds(items, " " + and + " ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < last; i++) {
            out.append(i == 0 ? "" : mark + " ").append(items.get(i));
        }
        out.append(marked ? mark : "").append(' ').append(and).append(' ');
        return new Text(out.append(items.get(last)).toString());
    }

    private static boolean anyHolds(List<Text> items, String part) {
        for (Text item : items) {
            if (item.value().contains(part)) {
                return true;
            }
        }
        return false;
    }
}

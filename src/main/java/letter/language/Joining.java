package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in a sentence: {@code A, B and C}.
 *
 * <p>Where an item holds a comma, items are divided by semicolons; where one holds the conjunction,
 * a comma stands before the last, so that the reader sees where it begins. Not for what stands in
 * quotation marks or brackets, where nobody takes it for the list's.
 */
final class Joining {
    private static final String OPENING = "(“«„";
    private static final String CLOSING = ")”»“";

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
            String text = item.value();
            for (int i = 0; i < text.length(); i++) {
                if (text.startsWith(part, i)) {
                    return true;
                }
                int mark = OPENING.indexOf(text.charAt(i));
                int closing = mark < 0 ? -1 : text.indexOf(CLOSING.charAt(mark), i);
                i = Math.max(i, closing);
            }
        }
        return false;
    }
}

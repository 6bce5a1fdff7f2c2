package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in a German sentence: {@code A, B und C}.
 *
 * <p>Unlike in other languages no comma stands before the conjunction: where an item brings an
 * {@code und} or a comma of its own, {@code sowie} tells where the last one begins. What stands in
 * brackets or in quotation marks confuses nobody.
 */
final class GermanList {
    private GermanList() {}

    static Text join(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        int last = items.size() - 1;
        if (last == 0) {
            return items.get(0);
        }
        boolean commas = anyHolds(items, ", ");
        boolean ands = commas || anyHolds(items, " und ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < last; i++) {
            out.append(i == 0 ? "" : commas ? "; " : ", ").append(items.get(i));
        }
        out.append(ands ? " sowie " : " und ");
        return new Text(out.append(items.get(last)).toString());
    }

    private static boolean anyHolds(List<Text> items, String part) {
        for (Text item : items) {
            if (holds(item.value(), part)) {
                return true;
            }
        }
        return false;
    }

    /** Outside of brackets and quotation marks. */
    private static boolean holds(String item, String part) {
        int depth = 0;
        for (int i = 0; i < item.length(); i++) {
            switch (item.charAt(i)) {
                case '(', '„', '«' -> depth++;
                // A quotation ends with what opens an English one.
                case ')', '“', '»' -> depth--;
                default -> {
                    if (depth <= 0 && item.startsWith(part, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}

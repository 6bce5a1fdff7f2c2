package letter.language;

import letter.value.Text;

import java.util.List;

/** What stands in quotation marks or brackets, and what stands outside of them. */
final class Marked {
    private Marked() {}

    /** Whether the part stands in any of the items where no mark encloses it. */
    static boolean anyHolds(List<Text> items, String part) {
        for (Text item : items) {
            if (holdsOpenly(item.value(), part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOpenly(String item, String part) {
        int depth = 0;
        for (int i = 0; i < item.length(); i++) {
            if ("«“(".indexOf(item.charAt(i)) >= 0) {
                depth++;
            } else if ("»”)".indexOf(item.charAt(i)) >= 0) {
                depth--;
            } else if (depth <= 0 && item.startsWith(part, i)) {
                return true;
            }
        }
        return false;
    }
}

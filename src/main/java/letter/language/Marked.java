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

    /** For brackets of its own: {@code avanzado, C1} of {@code avanzado (C1)}. */
    static String inBrackets(String text) {
        int open = text.indexOf(" (");
        boolean ends = text.indexOf(')') == text.length() - 1;
        return open > 0 && ends && text.indexOf('(', open + 2) < 0
                ? text.substring(0, open) + ", " + text.substring(open + 2, text.length() - 1)
                : text;
    }

    /** Brackets that stand there already take it in: {@code (5ª edizione, come relatrice)}. */
    static String withBrackets(String text, String said) {
        return text.endsWith(")")
                ? text.substring(0, text.length() - 1) + ", " + said + ")"
                : text + " (" + said + ")";
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

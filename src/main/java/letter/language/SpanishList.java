package letter.language;

import letter.value.Text;

import java.util.List;
import java.util.Set;

/**
 * Lists in a Spanish sentence: {@code A, B y C}, but {@code A e Inglés}.
 *
 * <p>Unlike {@link Joining} it looks at what stands outside of quotation marks and brackets only: a
 * comma before {@code y} is an error where a mark divides already.
 */
final class SpanishList {
    /** What begins like the vowel and is not said like it. */
    private static final Set<String> NOT_SAID_AS_WRITTEN =
            Set.of(
                    "high", "hiking", "hip", "hiring", "hit", "hits", "ice", "icloud", "imac",
                    "ipad", "iphone", "ireland", "iron", "island");

    private SpanishList() {}

    static Text join(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        int last = items.size() - 1;
        if (last == 0) {
            return items.get(0);
        }
        String mark = anyHolds(items, ", ") ? ";" : ",";
        boolean marked = mark.equals(";") || anyHolds(items, " y ") || anyHolds(items, " e ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < last; i++) {
            out.append(i == 0 ? "" : mark + " ").append(items.get(i));
        }
        out.append(marked ? mark : "").append(' ').append(and(items.get(last).value()));
        return new Text(out.append(' ').append(items.get(last)).toString());
    }

    /** {@code y}, or {@code e} before its own sound, past quotation marks and brackets. */
    static String and(String next) {
        int start = 0;
        while (start < next.length() && "«“„‘\"'([¿¡*_".indexOf(next.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        return saysI(next.substring(start, end)) ? "e" : "y";
    }

    private static boolean saysI(String word) {
        String small = Words.lower(word);
        if (NOT_SAID_AS_WRITTEN.contains(small)) {
            return false;
        }
        if (small.startsWith("i") || small.startsWith("í") || small.startsWith("hí")) {
            return true;
        }
        if (small.startsWith("hi")) {
            return !small.startsWith("hie");
        }
        // Yvonne and Ybarra; YMCA is spelled out.
        return small.startsWith("y")
                && word.length() > 1
                && Character.isLowerCase(word.charAt(1))
                && "aeiouáéíóúü".indexOf(word.charAt(1)) < 0;
    }

    private static boolean anyHolds(List<Text> items, String part) {
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

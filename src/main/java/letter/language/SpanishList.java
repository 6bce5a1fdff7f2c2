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
                    "high", "hiking", "hip", "hiring", "hit", "hits", "hiv", "ice", "icloud",
                    "imac", "ipad", "iphone", "ireland", "iron", "island");

    private SpanishList() {}

    static Text join(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        int last = items.size() - 1;
        if (last == 0) {
            return items.get(0);
        }
        String mark = Marked.anyHolds(items, ", ") ? ";" : ",";
        boolean marked =
                mark.equals(";")
                        || Marked.anyHolds(items.subList(last - 1, last + 1), " y ")
                        || Marked.anyHolds(items.subList(last - 1, last + 1), " e ");
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
        String word = next.substring(start, end);
        // II Jornadas are the second; I+D is said as it is spelled.
        boolean counts =
                SpanishArticle.isRoman(word) && (word.length() > 1 || next.startsWith(" ", end));
        return saysI(word) && !counts ? "e" : "y";
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
}

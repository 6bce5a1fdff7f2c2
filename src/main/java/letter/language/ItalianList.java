package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in an Italian sentence: {@code A, B e C}, but {@code A ed Elena}.
 *
 * <p>Unlike {@link Joining} it looks at what stands outside of quotation marks and brackets only,
 * where no other mark divides already.
 */
final class ItalianList {
    private ItalianList() {}

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
                        || Marked.anyHolds(items.subList(last - 1, last + 1), " e ")
                        || Marked.anyHolds(items.subList(last - 1, last + 1), " ed ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < last; i++) {
            out.append(i == 0 ? "" : mark + " ").append(items.get(i));
        }
        out.append(marked ? mark : "").append(beginsWithE(items.get(last)) ? " ed " : " e ");
        return new Text(out.append(items.get(last)).toString());
    }

    /** Past quotation marks and brackets: {@code ed «Elettronica»}, {@code e Europa}. */
    private static boolean beginsWithE(Text item) {
        String small = Words.lower(item.value());
        int start = 0;
        while (start < small.length() && "«“„\"'([*_".indexOf(small.charAt(start)) >= 0) {
            start++;
        }
        return start < small.length()
                && "eèé".indexOf(small.charAt(start)) >= 0
                && !small.startsWith("eu", start);
    }
}

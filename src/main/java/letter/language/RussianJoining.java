package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in a Russian sentence: {@code A, B и C}.
 *
 * <p>Where an item holds a comma or an {@code и} of its own, {@code а также} shows where the last
 * one begins; not for what stands in quotation marks or brackets, where nobody takes it for the
 * list's.
 */
final class RussianJoining {
    private RussianJoining() {}

    static Text join(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        int last = items.size() - 1;
        if (last == 0) {
            return items.get(0);
        }
        boolean commas = anyHolds(items, ", ");
        String mark = commas && last > 1 ? ";" : ",";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < last; i++) {
            out.append(i == 0 ? "" : mark + " ").append(items.get(i));
        }
        out.append(commas || anyHolds(items, " и ") ? mark + " а также " : " и ");
        return new Text(out.append(items.get(last)).toString());
    }

    private static boolean anyHolds(List<Text> items, String part) {
        for (Text item : items) {
            String text = item.value();
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '«' || c == '(') {
                    depth++;
                } else if (c == '»' || c == ')') {
                    depth = Math.max(0, depth - 1);
                }
                if (depth == 0 && text.startsWith(part, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}

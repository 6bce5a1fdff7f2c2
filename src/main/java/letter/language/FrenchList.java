package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in a French sentence: {@code A, B et C}.
 *
 * <p>Semicolons divide items that hold a comma, and a comma stands before the conjunction where one
 * holds it too; but what stands between « and » or in brackets is divided already.
 */
final class FrenchList {
    private static final String SEMICOLON = "\u202F;";

    private FrenchList() {}

    static Text join(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        int last = items.size() - 1;
        boolean commas = false;
        boolean ands = false;
        for (int i = 0; i <= last; i++) {
            String open = outside(items.get(i).value());
            // After the one conjunction of a pair a comma divides nothing else.
            commas |= open.contains(", ") && !(i == 1 && last == 1);
            ands |= open.contains(" et ");
        }
        String mark = commas ? SEMICOLON : ",";
        StringBuilder out = new StringBuilder(items.get(0).value());
        for (int i = 1; i <= last; i++) {
            out.append(i < last || commas || ands ? mark : "");
            out.append(i < last ? " " : " et ").append(items.get(i));
        }
        return new Text(out.toString());
    }

    private static String outside(String item) {
        StringBuilder out = new StringBuilder(item.length());
        int depth = 0;
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            depth += c == '«' || c == '(' ? 1 : c == '»' || c == ')' ? -1 : 0;
            if (depth <= 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}

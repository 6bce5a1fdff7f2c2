package letter.language;

import letter.value.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists in a sentence: {@code A, B and C}; a language that joins in another way says where.
 *
 * <p>Where an item holds a comma, items are divided by semicolons; where one holds the conjunction,
 * a comma stands before the last, so that the reader sees where it begins. Not for what stands in
 * quotation marks or brackets, where nobody takes it for the list's.
 */
class Joining {
    private final String and;
    private final String between;
    private final String marks;
    private final boolean serial;

    /**
     * @param and the conjunction, without blanks
     * @param marks what encloses: pairs of an opening and a closing one
     */
    Joining(String and, String marks) {
        this(and, marks, false);
    }

    /**
     * @param serial whether a comma stands before the conjunction in each list of three or more
     */
    Joining(String and, String marks, boolean serial) {
        this.and = and;
        this.between = " " + and + " ";
        this.marks = marks;
        this.serial = serial;
    }

    final Text join(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to join");
        }
        if (items.size() == 1) {
            return items.get(0);
        }
        int last = items.size() - 1;
        boolean commas = holdsComma(items);
        boolean unclear = commas || holdsAnd(items);
        String mark = commas ? semicolon(items) : ",";
        StringBuilder out = new StringBuilder(items.get(0).value());
        for (int i = 1; i < last; i++) {
            out.append(mark).append(' ').append(items.get(i));
        }
        if (last > 0) {
            String next = items.get(last).value();
            String comma = serial && last > 1 ? mark : "";
            out.append(unclear ? clearly(mark, next) : comma + " " + and(next) + " ").append(next);
        }
        return new Text(out.toString());
    }

    /** The years of editions, or what else is said of each of them: {@code 2021 and 2023}. */
    final Text years(List<Integer> years, String before) {
        List<Text> written = new ArrayList<>(years.size());
        for (int year : years) {
            written.add(new Text(before + year));
        }
        return join(written);
    }

    /** The conjunction before this item. */
    String and(String next) {
        return and;
    }

    /** What stands before the last item where others hold a comma or the conjunction. */
    String clearly(String mark, String next) {
        return mark + " " + and(next) + " ";
    }

    /** What divides items that hold commas. */
    String semicolon(List<Text> items) {
        return ";";
    }

    boolean holdsComma(List<Text> items) {
        return anyHolds(items, ", ");
    }

    boolean holdsAnd(List<Text> items) {
        return anyHolds(items, between);
    }

    final boolean anyHolds(List<Text> items, String part) {
        for (Text item : items) {
            if (Marked.holdsOpenly(item.value(), part, marks)) {
                return true;
            }
        }
        return false;
    }
}

package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists in a Russian sentence: {@code A, B и C}.
 *
 * <p>Where an item holds a comma or an {@code и} of its own, {@code а также} shows where the last
 * one begins.
 */
final class RussianJoining extends Joining {
    RussianJoining() {
        super("и", "()«»");
    }

    @Override
    String clearly(String mark, String next) {
        return mark + " а также ";
    }

    /** Of two, {@code а также} alone divides. */
    @Override
    String semicolon(List<Text> items) {
        return items.size() > 2 ? ";" : ",";
    }
}

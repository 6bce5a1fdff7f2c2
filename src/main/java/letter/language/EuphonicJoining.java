package letter.language;

import letter.value.Text;

import java.util.List;

/**
 * Lists whose conjunction has another form before its own sound: {@code e}, {@code ed Elena}.
 *
 * <p>A comma before the conjunction is an error unless the item right before or after it holds one.
 */
abstract class EuphonicJoining extends Joining {
    private final String euphonic;

    EuphonicJoining(String and, String euphonic) {
        super(and, "()«»“”");
        this.euphonic = euphonic;
    }

    /** Whether the item begins with the sound of the conjunction. */
    abstract boolean soundsAlike(String next);

    @Override
    final String and(String next) {
        return soundsAlike(next) ? euphonic : super.and(next);
    }

    @Override
    final boolean holdsAnd(List<Text> items) {
        List<Text> around = items.subList(Math.max(0, items.size() - 2), items.size());
        return super.holdsAnd(around) || anyHolds(around, " " + euphonic + " ");
    }
}

package letter.redact;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Gives each subject its stand-in, numbered in the order in which they are asked for. */
final class StandIns {
    private final Map<Subject, String> given = new IdentityHashMap<>();
    private final Map<Label, Integer> numbers = new EnumMap<>(Label.class);

    boolean isUnused(Label label) {
        return !numbers.containsKey(label);
    }

    String of(Subject subject) {
        if (subject.fixed().isPresent()) {
            return subject.fixed().get();
        }
        String standIn = given.get(subject);
        if (standIn == null) {
            int number = numbers.merge(subject.label(), 1, Integer::sum);
            standIn = subject.label().standIn(number);
            given.put(subject, standIn);
        }
        return standIn;
    }
}

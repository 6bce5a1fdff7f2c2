package letter.template;

import letter.diagnostic.Code;

import java.util.List;
import java.util.Optional;

/**
 * What a name means in its place, by the types alone.
 *
 * @param value its type, without Optional
 * @param key what tells it from other variables of the same name
 * @param optionals the keys of the steps of the name that data may lack
 * @param unguarded whether one of them may be absent in this place
 * @param absent whether one of them is absent in this place
 * @param gap what would fill the first of them that is unguarded
 * @param from what would fill the value itself
 * @param wrong why it means nothing
 */
record Resolved(
        Shape value,
        String key,
        List<String> optionals,
        boolean unguarded,
        boolean absent,
        ProfilePath gap,
        ProfilePath from,
        Optional<Wrong> wrong) {

    /** What is wrong with a name. */
    record Wrong(Code code, String message, String hint) {}

    static Resolved wrong(Code code, String message, String hint) {
        ProfilePath none = ProfilePath.NONE;
        Optional<Wrong> wrong = Optional.of(new Wrong(code, message, hint));
        return new Resolved(Shape.ANY, "?", List.of(), false, false, none, none, wrong);
    }

    /** Whether there is a value in this place, whatever the data. */
    boolean isCertain() {
        return wrong.isEmpty() && !unguarded && !absent;
    }

    Resolved certain() {
        return new Resolved(value, key, optionals, false, absent, gap, from, wrong);
    }

    /** The path in a profile that would fill what may be absent; empty where it is composed. */
    Optional<String> filledBy() {
        Optional<String> path = gap.written();
        return path.isPresent() ? path : from.written();
    }

    boolean optional() {
        return !optionals.isEmpty();
    }
}

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
 * @param from the path in a profile that would fill it; empty where it is composed
 * @param wrong why it means nothing
 */
record Resolved(
        Shape value,
        String key,
        List<String> optionals,
        boolean unguarded,
        boolean absent,
        String from,
        Optional<Wrong> wrong) {

    /** What is wrong with a name. */
    record Wrong(Code code, String message, String hint) {}

    static Resolved wrong(Code code, String message, String hint) {
        Optional<Wrong> wrong = Optional.of(new Wrong(code, message, hint));
        return new Resolved(Shape.ANY, "?", List.of(), false, false, "", wrong);
    }

    /** Whether there is a value in this place, whatever the data. */
    boolean isCertain() {
        return wrong.isEmpty() && !unguarded && !absent;
    }

    Resolved certain() {
        return new Resolved(value, key, optionals, false, absent, from, wrong);
    }

    boolean optional() {
        return !optionals.isEmpty();
    }
}

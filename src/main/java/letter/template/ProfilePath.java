package letter.template;

import letter.value.Variable;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * The path in a profile that fills a value: {@code education[].startDate}.
 *
 * @param component the component of a view that is filled from there; absent where none is
 * @param below the names of the user's own after it: {@code .blog}
 */
record ProfilePath(Optional<RecordComponent> component, String below) {
    static final ProfilePath NONE = new ProfilePath(Optional.empty(), "");

    static ProfilePath of(RecordComponent component) {
        return new ProfilePath(Optional.of(component), "");
    }

    ProfilePath below(String name) {
        return new ProfilePath(component, below + "." + name);
    }

    /** The path; empty where the value is composed. */
    Optional<String> written() {
        if (component.isEmpty()) {
            return Optional.empty();
        }
        // Asked only where it is to be told: the first annotation of a run loads fifty classes.
        Variable variable = component.get().getAnnotation(Variable.class);
        return variable == null || variable.from().isEmpty()
                ? Optional.empty()
                : Optional.of(variable.from() + below);
    }
}

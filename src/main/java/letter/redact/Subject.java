package letter.redact;

import java.util.Optional;

/** Somebody or something that a redacted letter does not name; equal to itself alone. */
final class Subject {
    private final Label label;
    private final Optional<String> fixed;

    private Subject(Label label, Optional<String> fixed) {
        this.label = label;
        this.fixed = fixed;
    }

    static Subject of(Label label) {
        return new Subject(label, Optional.empty());
    }

    /** One whose stand-in is not numbered but written in a way of its own. */
    static Subject fixed(Label label, String standIn) {
        return new Subject(label, Optional.of(standIn));
    }

    Label label() {
        return label;
    }

    /** The stand-in that it always has. */
    Optional<String> fixed() {
        return fixed;
    }
}

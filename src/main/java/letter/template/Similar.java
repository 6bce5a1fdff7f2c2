package letter.template;

import java.util.List;
import java.util.Optional;

/** Finds the name that a misspelt one may have meant. */
final class Similar {
    private Similar() {}

    static Optional<String> to(String name, List<String> known) {
        for (String candidate : known) {
            if (candidate.equalsIgnoreCase(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}

package letter.template;

import letter.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * A value that a template prints without asking whether it is there.
 *
 * @param variable as the template names it: {@code when}
 * @param path what fills it in a profile: {@code education[].startDate}; empty where it is composed
 * @param conditions under which it is printed, outermost first: {@code 'work.past' is there}
 */
public record Need(String variable, Optional<String> path, List<String> conditions, Location at) {
    public Need {
        conditions = List.copyOf(conditions);
    }
}

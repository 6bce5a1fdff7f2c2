package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code as a speaker}: what one was at an event. */
final class EnglishRole {
    /** They do what all others do who take part. */
    private static final Set<String> PARTICIPANTS = Set.of("attendee", "participant");

    /** What one did or won there, not what one was. */
    private static final Set<String> DEEDS =
            Set.of(
                    "award",
                    "keynote",
                    "medal",
                    "place",
                    "poster",
                    "presentation",
                    "prize",
                    "talk",
                    "workshop");

    private EnglishRole() {}

    static Optional<Text> phrase(Text role) {
        String name = role.value();
        if (PARTICIPANTS.contains(Words.lower(name))) {
            return Optional.empty();
        }
        if (Words.first(name).equals("as") || DEEDS.contains(Words.last(name))) {
            return Optional.of(role);
        }
        return Optional.of(new Text(EnglishJob.as(name)));
    }
}

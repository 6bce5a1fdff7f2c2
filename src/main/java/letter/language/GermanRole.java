package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code als Referentin}: what one was at an event. */
final class GermanRole {
    /** They do what all others do who take part. */
    private static final Set<String> PARTICIPANTS =
            Words.set(
                    """
                    attendee, participant, teilnehmend, teilnehmende, teilnehmender, teilnehmer,
                    teilnehmer*in, teilnehmer:in, teilnehmer/in, teilnehmerin""");

    /** What one did or won there, not what one was. */
    private static final String[] DEEDS = {
        "award",
        "beitrag",
        "keynote",
        "medaille",
        "platz",
        "poster",
        "preis",
        "präsentation",
        "talk",
        "vortrag",
        "workshop"
    };

    private GermanRole() {}

    static Optional<Text> phrase(Text role) {
        String name = role.value();
        if (PARTICIPANTS.contains(Words.lower(name))) {
            return Optional.empty();
        }
        return Optional.of(isDeed(name) ? role : new Text(GermanJob.as(name)));
    }

    /** Whether it is one, or begins with one: {@code Vortrag über Wehre}. */
    private static boolean isDeed(String role) {
        String first = Words.first(role);
        String last = Words.last(role);
        for (String deed : DEEDS) {
            if (first.endsWith(deed) || last.endsWith(deed)) {
                return true;
            }
        }
        return false;
    }
}

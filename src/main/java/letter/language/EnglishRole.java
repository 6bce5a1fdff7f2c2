package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code as a speaker}, {@code with a poster}: what one was at an event, or did or won there. */
final class EnglishRole {
    /** They do what all others do who take part. */
    private static final Set<String> PARTICIPANTS = Set.of("attendee", "participant");

    private static final Set<String> DEEDS =
            Set.of("keynote", "poster", "presentation", "talk", "workshop");

    private static final Set<String> PRIZES = Set.of("award", "medal", "place", "prize");

    private EnglishRole() {}

    /** In brackets after the event, where a deed stands as it is written. */
    static Optional<Text> aside(Text role) {
        String last = Words.last(role.value());
        return DEEDS.contains(last) || PRIZES.contains(last) ? Optional.of(role) : phrase(role);
    }

    /** What goes on from {@code I was there}. */
    static Optional<Text> phrase(Text role) {
        String name = role.value();
        if (PARTICIPANTS.contains(Words.lower(name))) {
            return Optional.empty();
        }
        if (Words.first(name).equals("as")) {
            return Optional.of(role);
        }
        String last = Words.last(name);
        if (PRIZES.contains(last)) {
            return Optional.of(new Text("and won " + (isRanked(name) ? small(name) : some(name))));
        }
        return Optional.of(
                new Text(DEEDS.contains(last) ? "with " + some(small(name)) : EnglishJob.as(name)));
    }

    /** What is a common noun beyond doubt: {@code Poster}, {@code Second Place}. */
    private static String small(String name) {
        int blank = name.indexOf(' ');
        boolean plain = blank < 0 || isRanked(name) && name.indexOf(' ', blank + 1) < 0;
        return plain ? Words.lower(name) : name;
    }

    /** {@code 2nd place}, {@code third prize}: no article. */
    private static boolean isRanked(String name) {
        return switch (Words.first(name)) {
            case "first", "second", "third", "1st", "2nd", "3rd" -> true;
            default -> false;
        };
    }

    private static String some(String name) {
        return switch (Words.first(name)) {
            case "a", "an", "the" -> name;
            default -> EnglishArticle.indefinite(name);
        };
    }
}

package letter.language;

import letter.value.Text;

import java.util.Optional;

/** {@code моя роль — докладчик}: what one was at an event, or did or won there. */
final class RussianRole {
    /** How words begin that say what one won. */
    private static final String[] RESULTS = {
        "award", "place", "prize", "грамота", "диплом ", "место", "медаль", "награда", "премия",
        "приз"
    };

    private RussianRole() {}

    static Optional<Text> phrase(Text role) {
        if (isParticipant(role)) {
            return Optional.empty();
        }
        String name = role.value();
        return Optional.of(new Text(head(name) + "\u00A0— " + RussianNames.small(name)));
    }

    private static String head(String role) {
        return switch (Words.last(role)) {
            case "доклад",
                    "лекция",
                    "мастер-класс",
                    "постер",
                    "keynote",
                    "poster",
                    "talk",
                    "workshop" ->
                    "мой вклад";
            default -> RussianNames.hasWord(role, RESULTS) ? "мой результат" : "моя роль";
        };
    }

    /** Who does what all others do who take part. */
    static boolean isParticipant(Text role) {
        return switch (Words.lower(role.value())) {
            case "attendee", "participant", "участник", "участница", "слушатель", "слушательница" ->
                    true;
            default -> false;
        };
    }
}

package letter.language;

import java.util.Optional;

/** Whom an English salutation names: {@code Dr Ng}, {@code Admissions Committee}. */
final class EnglishAddress {
    private EnglishAddress() {}

    static String of(Addressee addressee, boolean american) {
        if (addressee.name().isPresent()) {
            return person(addressee, american);
        }
        if (addressee.body().isPresent()) {
            return body(addressee.body().get().value());
        }
        return switch (addressee.kind()) {
            case JOB -> "Hiring Manager";
            case GRANT -> "Members of the Committee";
            case OTHER -> "Selection Committee";
            case SCHOOL, DEGREE -> "Admissions Committee";
        };
    }

    private static String person(Addressee addressee, boolean american) {
        String name = addressee.name().get().value();
        Optional<String> within = leadingTitle(name);
        if (within.isPresent()) {
            name = name.substring(within.get().length()).strip();
        }
        Optional<String> title = within;
        if (addressee.title().isPresent() && Honorific.of(addressee.title().get()).isPresent()) {
            title = Optional.of(addressee.title().get().value());
        }
        PersonName parts = PersonName.of(name);
        Optional<String> before =
                title.isPresent() ? titled(title.get(), american) : bySex(addressee, american);
        if (before.isEmpty()) {
            return title.isPresent() ? title.get() + " " + parts.full() : parts.full();
        }
        return before.get() + " " + parts.family().orElse(parts.full());
    }

    /** Titles that stand in the field of the name: the {@code Prof. Dr} of {@code Prof. Dr Ng}. */
    private static Optional<String> leadingTitle(String name) {
        int end = 0;
        while (true) {
            int blank = name.indexOf(' ', end);
            if (blank < 0 || Honorific.of(name.substring(end, blank)).isEmpty()) {
                break;
            }
            end = blank + 1;
        }
        return end == 0 ? Optional.empty() : Optional.of(name.substring(0, end - 1));
    }

    /** Empty for a title that stands as it is written before the whole name. */
    private static Optional<String> titled(String title, boolean american) {
        String point = american ? "." : "";
        return switch (Honorific.of(title).orElse(Honorific.OTHER)) {
            case PROFESSOR -> Optional.of("Professor");
            case DOCTOR -> Optional.of("Dr" + point);
            case MR -> Optional.of("Mr" + point);
            case MRS -> Optional.of("Mrs" + point);
            case MS -> Optional.of("Ms" + point);
            case MISS -> Optional.of("Miss");
            case MX -> Optional.of("Mx" + point);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<String> bySex(Addressee addressee, boolean american) {
        if (addressee.gender().isEmpty()) {
            return Optional.empty();
        }
        String point = american ? "." : "";
        return switch (addressee.gender().get()) {
            case FEMALE -> Optional.of("Ms" + point);
            case MALE -> Optional.of("Mr" + point);
            case OTHER -> Optional.empty();
        };
    }

    private static String body(String name) {
        String body = name;
        if (Words.first(body).equals("dear") && body.indexOf(' ') > 0) {
            body = body.substring(body.indexOf(' ') + 1);
        }
        if (Words.first(body).equals("the") && body.indexOf(' ') > 0) {
            body = body.substring(body.indexOf(' ') + 1);
        }
        if (body.endsWith(",") && body.length() > 1) {
            body = body.substring(0, body.length() - 1);
        }
        return switch (Words.lower(body)) {
            case "hr", "human resources", "recruiting", "recruitment", "admissions" ->
                    body + " Team";
            default -> body;
        };
    }
}

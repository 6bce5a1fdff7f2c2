package letter.language;

import letter.value.Text;

import java.util.Optional;

/** {@code als Entwicklerin bei Northlight AI}. */
final class GermanJob {
    private static final String[] BEFORE_AN_EMPLOYER = {
        "am ",
        "an der ",
        "bei ",
        "bei der ",
        "beim ",
        "der ",
        "des ",
        "im ",
        "in der ",
        "vom ",
        "von "
    };

    private GermanJob() {}

    static Text phrase(Job job) {
        if (job.position().isEmpty()) {
            return new Text(job.employer().isPresent() ? alone(job.employer().get()) : "beruflich");
        }
        String position = job.position().get().value();
        String as = as(position);
        if (job.employer().isEmpty() || names(position, job.employer().get().value())) {
            return new Text(as);
        }
        String employer = job.employer().get().value();
        if (isOneself(employer)) {
            return new Text(alone(job.employer().get()) + " " + as);
        }
        String at = GermanPlace.employer(employer);
        return new Text(as.startsWith("(") ? at + " " + as : as + " " + at);
    }

    /** One who volunteers need not be called a volunteer. */
    static Text volunteering(Job job) {
        boolean says = job.position().isPresent() && !isVolunteer(job.position().get().value());
        return phrase(
                says || job.employer().isEmpty() ? job : new Job(Optional.empty(), job.employer()));
    }

    private static String alone(Text employer) {
        String name = employer.value();
        if (isOneself(name)) {
            return Words.first(name).startsWith("fre") ? "freiberuflich" : "selbstständig";
        }
        return GermanPlace.employer(name);
    }

    /**
     * {@code als Gärtner}, {@code in einem Praktikum}; in brackets what could only be said with
     * another ending: {@code (Freiwilliges Soziales Jahr)}.
     */
    static String as(String position) {
        if (Words.first(position).equals("als")) {
            return position;
        }
        Optional<GermanHead> head = GermanHead.of(position);
        boolean period = head.isPresent() && isPeriod(head.get().noun());
        if (period && head.get().inflected()) {
            return "(" + position + ")";
        }
        return (period ? "in " + head.get().gender().toOne : "als") + " " + position;
    }

    private static boolean isPeriod(String noun) {
        return switch (noun) {
            case "ausbildung",
                    "dienst",
                    "jahr",
                    "lehre",
                    "praktikum",
                    "referendariat",
                    "volontariat" ->
                    true;
            default -> false;
        };
    }

    /** Whether the position says already where it was: {@code Sprecherin der Stadtwerke}. */
    private static boolean names(String position, String employer) {
        for (String before : BEFORE_AN_EMPLOYER) {
            if (Words.holds(position, before + employer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneself(String employer) {
        return switch (Words.letters(employer)) {
            case "freelance",
                    "freelancer",
                    "freelancing",
                    "freiberuflich",
                    "freiberufler",
                    "freiberuflerin",
                    "freischaffend",
                    "selbstständig",
                    "selbständig",
                    "selfemployed" ->
                    true;
            default -> false;
        };
    }

    private static boolean isVolunteer(String position) {
        return switch (Words.letters(position)) {
            case "volunteer",
                    "ehrenamt",
                    "ehrenamtlich",
                    "ehrenamtliche",
                    "ehrenamtlicher",
                    "freiwillige",
                    "freiwilliger" ->
                    true;
            default -> false;
        };
    }
}

package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code als Entwicklerin bei Northlight AI}. */
final class GermanJob {
    /**
     * Where the words of a user go on from the sentence themselves: {@code im Organisationsteam}.
     */
    private static final Set<String> GOING_ON =
            Words.set(
                    """
                    als, am, an, auf, bei, beim, im, in, mit""");

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
        return phrase(job, "beim Arbeitgeber ", "beruflich");
    }

    /** One who volunteers need not be called a volunteer. */
    static Text volunteering(Job job) {
        boolean says = job.position().isPresent() && !isVolunteer(job.position().get().value());
        return phrase(
                says || job.employer().isEmpty()
                        ? new Job(job.position().map(GermanJob::plain), job.employer())
                        : new Job(Optional.empty(), job.employer()),
                "bei der Organisation ",
                "in meiner Freizeit");
    }

    /**
     * @param of what a name stands behind that nothing else connects to the sentence
     * @param somewhere what is said where nothing is known
     */
    private static Text phrase(Job job, String of, String somewhere) {
        if (job.position().isEmpty()) {
            return new Text(
                    job.employer().isPresent() ? alone(job.employer().get(), of) : somewhere);
        }
        String position = job.position().get().value();
        String as = as(position);
        if (job.employer().isEmpty() || names(position, job.employer().get().value())) {
            return new Text(as);
        }
        String employer = job.employer().get().value();
        if (isOneself(employer)) {
            return new Text(alone(job.employer().get(), of) + " " + as);
        }
        return new Text(
                as.startsWith("(")
                        ? alone(job.employer().get(), of) + " " + as
                        : as + " " + GermanPlace.employer(employer));
    }

    private static String alone(Text employer, String of) {
        String name = employer.value();
        if (isOneself(name)) {
            return Words.first(name).startsWith("fre") ? "freiberuflich" : "selbstständig";
        }
        String place = GermanPlace.employer(name);
        return place.startsWith("(") ? of + name : place;
    }

    /**
     * {@code als Gärtner}, {@code in einem Praktikum}, {@code im Zivildienst}; in brackets what
     * could only be said with another ending: {@code (Duale Ausbildung)}.
     */
    static String as(String position) {
        if (GOING_ON.contains(Words.first(position)) && position.indexOf(' ') > 0) {
            return GermanGoal.small(position);
        }
        // By law they are called so, and so their cases are known.
        switch (Words.lower(position)) {
            case "freiwilliges soziales jahr" -> {
                return "in einem Freiwilligen Sozialen Jahr";
            }
            case "freiwilliges ökologisches jahr" -> {
                return "in einem Freiwilligen Ökologischen Jahr";
            }
            default -> {}
        }
        Optional<GermanHead> head = GermanHead.of(position);
        boolean period = head.isPresent() && isPeriod(head.get().noun());
        if (period && head.get().inflected()) {
            return "(" + position + ")";
        }
        if (period && head.get().word() == 0) {
            boolean known = isKnownPeriod(head.get().noun());
            return (known ? "im " : "in " + head.get().gender().toOne + " ") + position;
        }
        boolean adjective = GermanHead.beginsWithAdjective(position);
        return "als " + (adjective && !isTitle(position) ? GermanGoal.small(position) : position);
    }

    /** Whether an adjective belongs to a title, which keeps its capital. */
    private static boolean isTitle(String position) {
        String first = Words.first(position);
        return first.startsWith("erst") || first.startsWith("deutsch");
    }

    /** Those that are one and the same for all who do them. */
    private static boolean isKnownPeriod(String noun) {
        return switch (noun) {
            case "bfd", "dienst", "referendariat" -> true;
            default -> false;
        };
    }

    private static boolean isPeriod(String noun) {
        return switch (noun) {
            case "ausbildung",
                    "bfd",
                    "dienst",
                    "föj",
                    "fsj",
                    "jahr",
                    "job",
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

    /** What is said of voluntary work already: the adjective of {@code Ehrenamtliche Helferin}. */
    private static Text plain(Text position) {
        String name = position.value();
        boolean said = Words.first(name).startsWith("ehrenamtliche") && name.indexOf(' ') > 0;
        return said ? new Text(name.substring(name.indexOf(' ') + 1)) : position;
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

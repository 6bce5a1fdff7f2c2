package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code come data analyst presso Northlight AI}. */
final class ItalianJob {
    private static final Set<String> PERIODS =
            Words.set(
                    """
                    apprendistato, internship, praticantato, praktikum, stage, tirocinio,
                    traineeship""");

    private static final Set<String> VOLUNTEERS =
            Set.of("volontaria", "volontariato", "volontario", "volunteer");

    private static final Set<String> PARTICIPANTS =
            Set.of("attendee", "partecipante", "participant");

    /** What one did or won at an event, not what one was; Italian says it first. */
    private static final Set<String> DEEDS =
            Words.set(
                    """
                    intervento, medaglia, menzione, poster, presentazione, primo, secondo, terzo,
                    workshop""");

    private static final Set<String> ENGLISH_DEEDS =
            Words.set(
                    """
                    award, keynote, medal, place, poster, presentation, prize, talk""");

    private static final Set<String> VOLUNTARY = Set.of("volontaria", "volontario");

    private ItalianJob() {}

    static Text phrase(Job job) {
        if (job.position().isEmpty()) {
            return new Text(
                    job.employer().isPresent()
                            ? alone(job.employer().get().value())
                            : "con un impiego");
        }
        String position = job.position().get().value();
        if (job.employer().isEmpty()) {
            return new Text(as(position));
        }
        String employer = job.employer().get().value();
        Optional<String> oneself = oneself(employer);
        if (oneself.isPresent()) {
            boolean said = Words.holds(position, oneself.get());
            return new Text(as(position) + (said ? "" : " " + oneself.get()));
        }
        return new Text(as(position) + (names(position, employer) ? "" : " " + at(employer)));
    }

    /** One who does voluntary work is not said to do it as a volunteer. */
    static Text volunteering(Job job) {
        boolean says =
                job.position().isPresent()
                        && !VOLUNTEERS.contains(Words.lower(job.position().get().value()));
        return phrase(
                says || job.employer().isEmpty()
                        ? job.withoutLast(VOLUNTARY)
                        : new Job(Optional.empty(), job.employer()));
    }

    /** {@code come relatrice}: what one was at an event, if more than a participant. */
    static Optional<Text> role(Text role) {
        String name = role.value();
        if (PARTICIPANTS.contains(Words.lower(name))) {
            return Optional.empty();
        }
        boolean deed =
                DEEDS.contains(Words.first(name))
                        || ENGLISH_DEEDS.contains(Words.last(name))
                        || Words.holds(name, "premio");
        return Optional.of(deed ? role : new Text(as(name)));
    }

    private static String alone(String employer) {
        Optional<String> oneself = oneself(employer);
        if (oneself.isEmpty()) {
            return at(employer);
        }
        return oneself.get().equals("freelance") ? "come freelance" : oneself.get();
    }

    private static String at(String employer) {
        return "presso " + ItalianArticle.place(employer);
    }

    private static String as(String position) {
        String first = Words.first(position);
        if (first.equals("come") && position.indexOf(' ') > 0) {
            return position;
        }
        String small = Words.lower(position.substring(0, 1)) + position.substring(1);
        switch (first) {
            case "assegno", "borsa", "contratto" -> {
                return "con " + (first.equals("borsa") ? "una " : "un ") + small;
            }
            case "alternanza" -> {
                return "in " + small;
            }
            default -> {}
        }
        if (Words.lower(position).startsWith("servizio civile")) {
            return "nell’ambito del " + small;
        }
        if (PERIODS.contains(first)) {
            return "nell’ambito di " + ItalianArticle.indefinite(small);
        }
        if (PERIODS.contains(Words.last(position))) {
            return "nell’ambito di " + ItalianArticle.indefinite(position);
        }
        return "come " + ItalianTrades.small(position);
    }

    /** Whether the position says already where it was: {@code tutor presso Acme}. */
    private static boolean names(String position, String employer) {
        return Words.holds(position, "presso " + employer)
                || Words.holds(position, "presso " + ItalianArticle.place(employer))
                || Words.holds(position, "di " + employer)
                || Words.holds(position, "at " + employer);
    }

    private static Optional<String> oneself(String employer) {
        return switch (Words.letters(employer)) {
            case "freelance", "freelancer", "freelancing" -> Optional.of("freelance");
            case "inproprio",
                    "autonomo",
                    "autonoma",
                    "lavoroautonomo",
                    "liberaprofessione",
                    "liberaprofessionista",
                    "liberoprofessionista",
                    "selfemployed" ->
                    Optional.of("in proprio");
            default -> Optional.empty();
        };
    }
}

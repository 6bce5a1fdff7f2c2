package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code como analista en Acme}: the applicant's own word for the position, in its own gender. */
final class SpanishJob {
    /** Offices that one holds of a place, not in it. */
    private static final Set<String> OF =
            Words.set(
                    """
                    ceo, cfo, cofundador, cofundadora, coo, cto, decana, decano, delegada,
                    delegado, directora, director, fundador, fundadora, gerente, miembro,
                    presidenta, presidente, propietaria, propietario, rector, rectora, secretaria,
                    secretario, socia, socio, subdirector, subdirectora, tesorera, tesorero,
                    vicepresidenta, vicepresidente, vocal""");

    /** A time at a place, not what one was there. */
    private static final Set<String> PERIODS =
            Set.of("estancia", "pasantía", "práctica", "residencia");

    private static final Set<String> VOLUNTARY = Set.of("voluntaria", "voluntario");

    private SpanishJob() {}

    static Text phrase(Job job) {
        if (job.position().isEmpty()) {
            return new Text(
                    job.employer().isPresent() ? alone(job.employer().get()) : "en un empleo");
        }
        String position = job.position().get().value();
        String as = as(position);
        if (job.employer().isEmpty()) {
            return new Text(as);
        }
        String employer = job.employer().get().value();
        if (isOneself(employer)) {
            return new Text(as + " por cuenta propia");
        }
        return new Text(names(position, employer) ? as : as + " " + at(position, employer));
    }

    /** Voluntary work, where it is not said twice that it is. */
    static Text voluntary(Job job) {
        boolean says =
                job.position().isPresent()
                        && switch (Words.letters(job.position().get().value())) {
                            case "voluntariado", "voluntaria", "voluntario", "volunteer" -> false;
                            default -> true;
                        };
        return phrase(
                says || job.employer().isEmpty()
                        ? job.withoutLast(VOLUNTARY)
                        : new Job(Optional.empty(), job.employer()));
    }

    /** {@code como analista}, {@code en prácticas}, {@code en una estancia de investigación}. */
    static String as(String position) {
        String first = Words.first(position);
        if (first.equals("como")) {
            return position;
        }
        if (first.equals("prácticas")) {
            return "en " + small(position);
        }
        if (PERIODS.contains(first)) {
            return "en una " + small(position);
        }
        if (first.equals("beca") || first.equals("contrato")) {
            return "con " + (first.equals("beca") ? "una " : "un ") + small(position);
        }
        return Words.last(position).equals("internship")
                ? "en un " + position
                : "como " + SpanishTrades.small(position);
    }

    private static String small(String position) {
        return Words.lower(position.substring(0, 1)) + position.substring(1);
    }

    private static String alone(Text employer) {
        return isOneself(employer.value())
                ? "por cuenta propia"
                : SpanishArticle.in(employer.value());
    }

    private static String at(String position, String employer) {
        String first = Words.first(position);
        int slash = first.indexOf('/');
        boolean of =
                OF.contains(slash < 0 ? first : first.substring(0, slash))
                        && !Words.holds(position, "de")
                        && !Words.holds(position, "del");
        return of ? SpanishArticle.of(employer) : SpanishArticle.in(employer);
    }

    /** Whether the position says already where it was: {@code analista de Acme}. */
    private static boolean names(String position, String employer) {
        return position.length() > employer.length()
                && Words.lower(position).endsWith(" " + Words.lower(employer));
    }

    private static boolean isOneself(String employer) {
        return switch (Words.letters(employer)) {
            case "autónoma",
                    "autónomo",
                    "cuentapropia",
                    "freelance",
                    "freelancer",
                    "porcuentapropia",
                    "selfemployed",
                    "trabajadoraautónoma",
                    "trabajadorautónomo",
                    "trabajoautónomo" ->
                    true;
            default -> false;
        };
    }
}

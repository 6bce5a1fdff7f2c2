package letter.language;

import letter.value.Text;

import java.util.Optional;
import java.util.Set;

/** {@code comme ingénieure chez Acme}: after comme no noun wants an article or elides. */
final class FrenchJob {
    /** What one is in, not what one is: {@code en stage}. */
    private static final Set<String> PERIODS =
            Words.set(
                    """
                    alternance, apprentissage, cdd, cdi, contrat, doctorat, interim,
                    post-doctorat, postdoctorat, remplacement, stage, these, volontariat""");

    /** How French names of professions end, and English ones do not. */
    private static final String[] ENDINGS = {
        "aire", "ante", "ente", "eur", "eure", "euse", "ien", "ienne", "iere", "iste", "trice"
    };

    /** Offices that one holds of a place, not at it. */
    private static final Set<String> OFFICES =
            Words.set(
                    """
                    ceo, cofondateur, cofondatrice, directeur, directrice, doyen, doyenne,
                    fondateur, fondatrice, gerant, gerante, membre, pdg, president, presidente,
                    proprietaire, recteur, rectrice, tresorier, tresoriere, vice-president,
                    vice-presidente""");

    private static final Set<String> VOLUNTARY = Set.of("bénévole", "volontaire");

    private FrenchJob() {}

    static Text phrase(Job job) {
        return phrase(job, false);
    }

    static Text volunteering(Job job) {
        boolean said =
                job.position().isPresent()
                        && (isVolunteer(job.position().get()) && job.employer().isPresent());
        return phrase(
                said ? new Job(Optional.empty(), job.employer()) : job.withoutLast(VOLUNTARY),
                true);
    }

    private static Text phrase(Job job, boolean voluntary) {
        if (job.position().isEmpty()) {
            return new Text(
                    job.employer().isPresent()
                            ? alone(job.employer().get().value(), voluntary)
                            : "à divers titres");
        }
        String position = job.position().get().value();
        String as = as(position);
        if (job.employer().isEmpty()) {
            return new Text(as);
        }
        String employer = job.employer().get().value();
        Optional<String> oneself = oneself(employer);
        if (oneself.isPresent()) {
            return new Text(as.equals(oneself.get()) ? as : as + " " + oneself.get());
        }
        if (Words.holds(position, employer)) {
            return new Text(as);
        }
        return new Text(
                as + " " + (isOffice(position) ? of(employer) : place(employer, voluntary)));
    }

    /** {@code comme développeuse}, {@code en stage}, {@code en freelance}. */
    static String as(String position) {
        Optional<String> oneself = oneself(position);
        if (oneself.isPresent()) {
            return oneself.get();
        }
        String first = FrenchNoun.folded(Words.first(position));
        if (first.equals("comme") || first.equals("en")) {
            return FrenchStudy.small(position);
        }
        if (first.equals("job")) {
            return "dans le cadre d’un " + FrenchStudy.small(position);
        }
        boolean service = FrenchNoun.folded(position).startsWith("service civique");
        return service || PERIODS.contains(first)
                ? "en " + FrenchStudy.small(position)
                : "comme " + small(position);
    }

    /** What one is is small, but what may be English, or the name of a post, stays as it is. */
    static String small(String position) {
        String first = FrenchNoun.folded(Words.first(position));
        for (String ending : ENDINGS) {
            if (first.endsWith(ending)) {
                int slash = position.indexOf('/') + 1;
                slash += position.startsWith(" ", slash) ? 1 : 0;
                return FrenchStudy.small(position.substring(0, slash))
                        + FrenchStudy.small(position.substring(slash));
            }
        }
        return FrenchStudy.common(FrenchTrades.small(position));
    }

    /** {@code chez Acme}, {@code au CNRS}; in brackets where no preposition is certain. */
    static String place(String employer) {
        return place(employer, false);
    }

    private static String place(String employer, boolean voluntary) {
        if (FrenchName.hasArticle(employer) && !voluntary) {
            String bare = FrenchName.bare(employer);
            Optional<String> known = FrenchName.at(bare, FrenchNoun.place(bare));
            return known.orElse("chez " + employer);
        }
        Optional<String> at = FrenchName.at(employer, FrenchNoun.place(employer));
        if (at.isPresent()) {
            return at.get();
        }
        if (FrenchName.isForeign(employer)) {
            return "(" + employer + ")";
        }
        if (!voluntary) {
            return "chez " + employer;
        }
        // One does not volunteer at a firm.
        Optional<String> of = FrenchName.of(employer);
        return of.isPresent() ? "au sein " + of.get() : "(" + employer + ")";
    }

    private static String alone(String employer, boolean voluntary) {
        Optional<String> oneself = oneself(employer);
        if (oneself.isPresent()) {
            return oneself.get();
        }
        String place = place(employer, voluntary);
        if (!place.startsWith("(")) {
            return place;
        }
        return "au sein " + FrenchName.of(employer).orElse("de " + employer);
    }

    private static String of(String employer) {
        Optional<String> of = FrenchName.of(employer, FrenchNoun.place(employer));
        if (of.isEmpty() && !FrenchName.isForeign(employer)) {
            of = FrenchName.of(employer);
        }
        return of.orElse("(" + employer + ")");
    }

    /** Not where the position goes on: one is {@code directrice artistique} at a place. */
    private static boolean isOffice(String position) {
        return OFFICES.contains(FrenchNoun.folded(position));
    }

    private static boolean isVolunteer(Text position) {
        String name = FrenchNoun.folded(position.value());
        return name.equals("benevole") || name.equals("volontaire") || name.equals("volunteer");
    }

    private static Optional<String> oneself(String employer) {
        return switch (Words.letters(employer)) {
            case "freelance", "freelancer", "freelancing" -> Optional.of("en freelance");
            case "autoentrepreneur",
                    "autoentrepreneuse",
                    "independant",
                    "indépendant",
                    "indépendante",
                    "microentreprise",
                    "microentrepreneur",
                    "microentrepreneuse",
                    "selfemployed" ->
                    Optional.of("à mon compte");
            default -> Optional.empty();
        };
    }
}
